/** Ends work in this process that takes too long, or that Ctrl-C is to end; node:vm has the one means for both. */
import vm from 'node:vm';

/** Why work was ended: by its deadline, or by Ctrl-C. What it left half-done in memory must not be used again. */
export type Ended = 'overdue' | 'interrupted';

/** What may end work before it is done. */
export interface Limits {
  /** Seconds that it may take; any number of them where 0. */
  seconds?: number | undefined;
  /** Whether Ctrl-C ends it. */
  interruptible?: boolean;
}

const sandbox: { work: () => unknown } = { work: () => {} };
let script: vm.Script | undefined;

/** What `work` gives, or why it was ended before: in JavaScript no loop and no pattern keeps it from being. */
export function within<T>(
  { seconds = 0, interruptible = false }: Limits,
  work: () => T,
): { value: T } | { ended: Ended } {
  if (seconds === 0 && !interruptible) return { value: work() };
  script ??= prepared();
  let value: T | undefined;
  sandbox.work = () => {
    value = work();
  };
  const timeout = seconds === 0 ? {} : { timeout: Math.ceil(seconds * 1000) };
  try {
    script.runInContext(sandbox, { ...timeout, breakOnSigint: interruptible });
    return { value: value as T }; // it has run to its end
  } catch (error) {
    const { code } = Object(error) as { code?: unknown }; // anything can be thrown; two codes matter here
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { ended: 'overdue' };
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') return { ended: 'interrupted' };
    throw error;
  }
}

function prepared(): vm.Script {
  vm.createContext(sandbox);
  return new vm.Script('work()');
}
