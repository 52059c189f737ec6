/** From 0 to 4: how much changed, against the most there is; for the shade of a cell. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / Math.max(most, 1)));
}
