import type {ComponentProps, ReactNode} from 'react';

/** A moon in few letters: all three stand on every page, the stock ones weigh as much as a rule. */
export default function DarkModeIcon(props: ComponentProps<'svg'>): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path fill="currentColor" d="M20 15A9 9 0 0 1 9 4a8.5 8.5 0 1 0 11 11z" />
    </svg>
  );
}
