import type {ComponentProps, ReactNode} from 'react';

/** A sun in few letters: all three stand on every page, the stock ones weigh as much as a rule. */
export default function LightModeIcon(props: ComponentProps<'svg'>): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
      <path
        fill="currentColor"
        d="M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM11 1h2v4h-2zM11 19h2v4h-2zM1 11h4v2H1zM19 11h4v2h-4z"
      />
    </svg>
  );
}
