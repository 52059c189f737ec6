import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {InlineStyle, StyledSegment} from '../../../core/types';
import {linkTarget} from '../linkTarget';
import Spoken from '../Spoken';
import {toRuns, trimRun} from './runs';
import styles from './styles.module.css';

export interface Props {
  readonly segments: readonly StyledSegment[];
  /** Whole passages are labelled "Before" and "After": marks in them need no words of their own. */
  readonly quiet?: boolean;
  /** What the marks stand for: words changed, a whole passage, a passage that stands elsewhere. */
  readonly mark?: 'words' | 'whole' | 'moved';
}

const TAGS = {emphasis: 'em', strong: 'strong', code: 'code', strike: 's'} as const;

/** A link of the text. Docusaurus checks it on the page that it is from, and not once more here. */
function linked(href: string, inner: ReactNode): ReactNode {
  return /^(https?:|\/)/.test(href) ? (
    <Link to={linkTarget(href)} data-noBrokenLinkCheck>
      {inner}
    </Link>
  ) : (
    inner
  );
}

/** Text inside its styles, innermost last. A link to a file of the docs has no address here. */
function styled(text: string, chain: readonly InlineStyle[] = []): ReactNode {
  return chain.reduceRight<ReactNode>((inner, {kind, href = ''}) => {
    if (kind === 'link') {
      return linked(href, inner);
    }
    const Tag = TAGS[kind];
    return <Tag>{inner}</Tag>;
  }, text);
}

/*
 * What stands below are functions and not components: a page has hundreds of runs, and each component
 * costs the build more time than the words in it.
 */

/** Plain words side by side become one text: each join would cost a reader's line and a browser's node. */
function words(run: readonly StyledSegment[]): ReactNode {
  const parts: ReactNode[] = [];
  for (const {text, styles: chain} of run) {
    const part = styled(text, chain);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') {
      parts[parts.length - 1] = last + part;
    } else {
      parts.push(part);
    }
  }
  return parts.length === 1
    ? parts[0]
    : parts.map((part, place) =>
        typeof part === 'string' ? part : <Fragment key={place}>{part}</Fragment>,
      );
}

/** What is said at the start and at the end of a mark. */
function spokenAround(type: 'ins' | 'del'): readonly [start: string, end: string] {
  return type === 'ins'
    ? [
        `${translate({id: 'theme.VersionDiff.spoken.added', message: '[added:'})} `,
        ` ${translate({id: 'theme.VersionDiff.spoken.endAdded', message: 'end of added]'})} `,
      ]
    : [
        `${translate({id: 'theme.VersionDiff.spoken.removed', message: '[removed:'})} `,
        ` ${translate({id: 'theme.VersionDiff.spoken.endRemoved', message: 'end of removed]'})} `,
      ];
}

/**
 * One mark. A space at its edge belongs to the change, so that either text can be had to the letter,
 * but no line is drawn under it: ground and line lie on a span around the words.
 */
function marked(
  run: readonly StyledSegment[],
  Tag: 'ins' | 'del',
  {mark, quiet}: Required<Pick<Props, 'mark' | 'quiet'>>,
  key: number,
): ReactNode {
  const {lead, words: inner, trail} = trimRun(run);
  const [start, end] = quiet ? [] : spokenAround(Tag);
  return (
    <Tag className={styles.mark} key={key}>
      {lead}
      {start && Spoken({children: start})}
      <span className={clsx(styles[mark], styles[Tag])}>{words(inner)}</span>
      {end && Spoken({children: end})}
      {trail}
    </Tag>
  );
}

/** Text with its marks: real `ins` and `del`, with words that say so. */
export default function Segments({segments, quiet = false, mark = 'words'}: Props): ReactNode {
  const runs = toRuns(segments).map((run, index) => {
    const type = run[0]?.type ?? 'same';
    return type === 'same' ? words(run) : marked(run, type, {mark, quiet}, index);
  });
  return runs.length === 1 ? runs[0] : runs;
}
