/** Whether a source is the act itself or tells of it, in a sentence. */
export const STANDING = {
  primary: 'Primary: the act, ruling or record itself.',
  secondary: 'Secondary: it tells of an act, ruling or record.',
} as const;

/** How much of a source was read. */
export const SEEN = {
  full: 'Read in full for this site.',
  part: 'Read in part for this site.',
  no: 'Not read for this site; cited because other sources report it.',
} as const;
