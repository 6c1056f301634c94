/** The keyboard. Keys do nothing of their own where something is typed or a dialog is open. */

/** What each key does. */
export type KeyMap = Readonly<Record<string, () => void>>;

/** Starts to listen; `leave` is called on Escape, wherever the focus is. */
export function startKeys(keys: KeyMap, leave: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') {
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      leave();
      return;
    }
    if (isTyping(event.target)) return;
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
}
