/** How many items at the head of a list fit, where all that fit stand before all that do not; by binary search. */
export function leading<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(items[middle] as T))
      low = middle + 1; // the middle is never beyond the end
    else high = middle;
  }
  return low;
}
