/**
 * Notes every process that starts and every way to a network that it tries, and lets none pass. Loaded with --require;
 * NO_NETWORK is the file of notes.
 */
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

/** @param {string} text */
function note(text) {
  appendFileSync(process.env.NO_NETWORK ?? '', `${text}\n`);
}

/**
 * @param {string} module
 * @param {object} object
 * @param {readonly string[]} names
 */
function forbid(module, object, names) {
  const holder = /** @type {Record<string, unknown>} */ (object);
  for (const name of names) {
    if (typeof holder[name] !== 'function') continue;
    holder[name] = () => {
      note(`tried ${module}.${name}`);
      throw new Error(`Unexpected use of ${module}.${name}, expected no network`);
    };
  }
}

for (const module of ['dns', 'dgram', 'http', 'http2', 'https', 'net', 'tls']) {
  const exported = require(`node:${module}`);
  const ways = Object.keys(exported).filter((name) => /^(?:connect|createConnection|createSocket|fetch|get|request|lookup|resolve|reverse)/u.test(name)); // biome-ignore format: one list
  forbid(module, exported, ways);
  if (module === 'dns') forbid('dns.promises', exported.promises, ways);
  if (module === 'net') forbid('net.Socket', exported.Socket.prototype, ['connect']);
  if (module === 'net') forbid('net.Server', exported.Server.prototype, ['listen']);
}
forbid('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']);
syncBuiltinESMExports();
note(process.env.TINYPOOL_WORKER_ID ? 'worker' : 'process');
