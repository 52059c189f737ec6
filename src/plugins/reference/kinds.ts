/** A kind that readers can pick, with the number of entries of it. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The kinds that occur, in the order of `labels`, counted. */
export function countKinds(
  labels: Readonly<Record<string, string>>,
  occurring: readonly string[],
): Kind[] {
  const unknown = occurring.find((id) => !(id in labels));
  if (unknown !== undefined) {
    throw new Error(
      `Unexpected kind "${unknown}", expected one of: ${Object.keys(labels).join(', ')}.`,
    );
  }
  return Object.entries(labels)
    .map(([id, label]) => ({id, label, count: occurring.filter((kind) => kind === id).length}))
    .filter(({count}) => count > 0);
}
