/** The part of the address behind `#`: `m=dispute.received` names a metric, `m=dispute.received~2` its second value. */

/** Index of the metric that the address names, by its anchor or its number; null where it names none. */
export function metricInAddress(hash: string, anchors: readonly string[]): number | null {
  const named = /^#m=?(.+)$/u.exec(hash)?.[1];
  if (named === undefined) return null;
  const name = decoded(named);
  const at = anchors.indexOf(name);
  if (at >= 0) return at;
  return /^\d+$/u.test(name) && Number(name) < anchors.length ? Number(name) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes the address of a metric, or none, without a step in the history. */
export function writeAddress(anchor: string | null): void {
  const { pathname, search } = location;
  history.replaceState(null, '', anchor === null ? pathname + search : `#m=${anchor}`);
}
