import type {ComponentProps, ReactNode} from 'react';

/** A disc, half dark in few letters: all three stand on every page, the stock ones weigh as much as a rule. */
export default function SystemColorModeIcon(props: ComponentProps<'svg'>): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path
        fill="currentColor"
        d="M12 3a9 9 0 1 0 0 18V3zm0-2a11 11 0 0 1 0 22 11 11 0 0 1 0-22z"
      />
    </svg>
  );
}
