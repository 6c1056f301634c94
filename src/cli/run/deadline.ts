/** Ends work in this process that takes too long. */
import vm from 'node:vm';

const sandbox: { work: () => unknown } = { work: () => {} };
let script: vm.Script | undefined;

/**
 * What `work` gives; null where it takes longer than so many seconds, as long as it likes where they are 0. In JavaScript
 * no loop and no pattern keeps it from being ended. What it left half-done in memory must not be used again.
 */
export function within<T>(seconds: number, work: () => T): { value: T } | null {
  if (seconds === 0) return { value: work() };
  script ??= prepared();
  let value: T | undefined;
  sandbox.work = () => {
    value = work();
  };
  try {
    // Not with breakOnSigint: a Ctrl-C that came just before would be lost.
    script.runInContext(sandbox, { timeout: Math.ceil(seconds * 1000) });
    return { value: value as T }; // it has run to its end
  } catch (error) {
    const { code } = Object(error) as { code?: unknown }; // anything can be thrown; one code matters here
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

function prepared(): vm.Script {
  vm.createContext(sandbox);
  return new vm.Script('work()');
}
