/** Ctrl-C and its like: what is open is brought to a clean end, then the process ends as the signal would have it. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds after which a reader that takes nothing more is not waited for. */
const PATIENCE = 2000;

const endings = new Set<() => unknown>();
let ending = false;

/** Has `end` called when a signal comes; gives a function that takes it back. */
export function atSignal(end: () => unknown): () => void {
  if (endings.size === 0) for (const signal of signals) process.on(signal, endAll);
  endings.add(end);
  return () => {
    endings.delete(end);
    if (endings.size === 0 && !ending) stopListening();
  };
}

async function endAll(signal: NodeJS.Signals): Promise<void> {
  if (ending) return endBy(signal); // asked a second time
  ending = true;
  const all = [...endings].map(async (end) => end());
  await Promise.race([Promise.allSettled(all), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  endBy(signal);
}

function endBy(signal: NodeJS.Signals): void {
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of signals) process.removeListener(signal, endAll);
}
