import type {ReactNode} from 'react';

/**
 * What Docusaurus gives components, small enough for tests without a site. `vitest.config.mts`
 * puts this file in the place of the modules named below.
 */

/** `@docusaurus/Link`, which keeps the word to its link check for itself. */
export function Link({
  to,
  ...props
}: {
  readonly to?: string;
  readonly 'data-noBrokenLinkCheck'?: boolean;
}): ReactNode {
  const rest = {...props};
  delete rest['data-noBrokenLinkCheck'];
  return <a href={to} {...rest} />;
}

function fill(message: string, values: Readonly<Record<string, string>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** `@docusaurus/Translate` */
export function translate(
  {message}: {readonly message: string},
  values?: Readonly<Record<string, string>>,
): string {
  return fill(message, values);
}

export function Translate({
  children,
  values = {},
}: {
  readonly children: string;
  readonly values?: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  return children
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? values[part.slice(1, -1)] : part));
}

/** `@docusaurus/useDocusaurusContext` */
export function useDocusaurusContext() {
  return {
    siteConfig: {title: 'A site', url: 'https://site.example'},
    i18n: {currentLocale: 'en'},
  };
}

/** `@docusaurus/useIsBrowser` */
export function useIsBrowser(): boolean {
  return false;
}

/** `@docusaurus/useBrokenLinks` */
export function useBrokenLinks() {
  return {collectAnchor: (): void => {}, collectLink: (): void => {}};
}

/** `@theme/NotFound` */
export function NotFound(): ReactNode {
  return <h1>Page Not Found</h1>;
}
