/** Characters of an encoding by their two bytes, found by decoding every pair. */
function pairs(label: string): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\uFFFD' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}

const tables = new Map<string, Map<string, readonly [number, number]>>();

/** Text in an encoding of double bytes, which Node only decodes; characters it lacks are an error of the test. */
export function encode(text: string, label: 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(label) ?? pairs(label);
  tables.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${label} has no ${character}`);
      return [...bytes];
    }),
  );
}
