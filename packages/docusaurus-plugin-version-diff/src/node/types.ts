import type {MarkdownConfig} from '@docusaurus/types';
import type {VersionRef} from '../core';
import type {PageProvision} from '../markdown';

/** A doc in one version. */
export interface DocPage {
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  readonly provisions: readonly PageProvision[];
}

/** A version with all its docs, read and cut into provisions. */
export interface VersionPages extends VersionRef {
  /** The docs plugin's own name for it; `current` for the unversioned docs. */
  readonly name: string;
  readonly docs: readonly DocPage[];
}

/** What Docusaurus knows of the site. */
export interface Site {
  readonly siteDir: string;
  readonly baseUrl: string;
  readonly trailingSlash: boolean | undefined;
  readonly markdown: MarkdownConfig;
}
