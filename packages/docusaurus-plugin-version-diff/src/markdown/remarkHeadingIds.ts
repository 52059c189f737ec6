import {createSlugger} from '@docusaurus/utils';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {readHeading} from './headingId';

export interface HeadingIdOptions {
  /** Docusaurus' `markdown.anchors.maintainCase`. */
  readonly maintainCase: boolean;
}

/**
 * Gives every heading the id it has on the page Docusaurus makes: its own, or the slug of its text.
 * All headings of a page are counted in one row, also those of other depths and those inside of
 * quotations or tabs; with the slugger of Docusaurus, at the place where Docusaurus does it.
 */
export function remarkHeadingIds({maintainCase}: HeadingIdOptions) {
  return (root: Root): void => {
    const slugger = createSlugger();
    visit(root, 'heading', (heading) => {
      const words = heading.children.filter(({type}) => type !== 'html');
      const text = toString(words.length > 0 ? words : heading);
      heading.data = {
        ...heading.data,
        id: readHeading(heading).id ?? slugger.slug(text, {maintainCase}),
      } as typeof heading.data;
    });
  };
}

/** The id that `remarkHeadingIds` gave. */
export function headingIdOf(heading: {readonly data?: object}): string {
  return (heading.data as {id?: string} | undefined)?.id ?? '';
}
