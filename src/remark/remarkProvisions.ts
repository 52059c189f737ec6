import type {Code, Heading, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {VFile} from 'vfile';
import {
  readChangeNote,
  type BlockDiff,
  type ChangeNote,
  type ProvisionStatus,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import type {ProvisionStanding} from '../record/types';
import {standingKey} from '../record/standings';

export interface Options {
  readonly changeFence: string;
  readonly standings: ReadonlyMap<string, ProvisionStanding>;
  /** By the same keys as the standings: how far the provision was checked, in words. */
  readonly reviews: ReadonlyMap<string, string>;
  /** Oldest first; the last is the one in `docs/`. */
  readonly versionIds: readonly string[];
}

/** What the page shows below a provision; given to the component `ProvisionFoot`. */
export interface ProvisionFootData {
  readonly versionId: string;
  readonly topicId: string;
  readonly provisionId: string;
  readonly title: string;
  readonly standing: Omit<ProvisionStanding, 'change'>;
  readonly notes: readonly ChangeNote[];
  /** How far it was checked against the texts it rests on. */
  readonly review?: string;
  /** The standing of the rule in each version, for the row of links. */
  readonly line: readonly {versionId: string; changed: boolean}[];
}

/** What the page shows between the heading and the text of a provision that differs; for `ProvisionChange`. */
export interface ProvisionChangeData {
  readonly versionId: string;
  readonly topicId: string;
  readonly provisionId: string;
  readonly status: ProvisionStatus;
  readonly rows: readonly BlockDiff[];
}

const FILE = /(?:versioned_docs\/version-([^/]+)|docs)\/([^/]+)\.mdx$/;

/** Docusaurus has read the id from the comment by now and keeps it here. */
function idOf(heading: Heading): string | undefined {
  return (heading.data as {id?: string} | undefined)?.id;
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: RootContent[],
): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  } as unknown as RootContent;
}

/** A component of the page; its data travels as text, which MDX passes on as it is. */
function component(name: string, data: object): RootContent {
  return element(name, {data: JSON.stringify(data)}, []);
}

/** Takes the change notes out of the text; faults are told by the checks, with all others. */
function takeNotes(
  nodes: RootContent[],
  fence: string,
): {text: RootContent[]; notes: ChangeNote[]} {
  const isNote = (node: RootContent): node is Code => node.type === 'code' && node.lang === fence;
  return {
    text: nodes.filter((node) => !isNote(node)),
    notes: nodes.filter(isNote).flatMap((node) => {
      const result = readChangeNote(node);
      return 'note' in result ? [result.note] : [];
    }),
  };
}

/** Puts each provision of a policy page in a section of its own, with its standing and notes below. */
export default function remarkProvisions({changeFence, standings, reviews, versionIds}: Options) {
  return (root: Root, file: VFile): void => {
    const match = FILE.exec(file.path.replace(/\\/g, '/'));
    const topicId = match?.[2];
    if (!match || !topicId) {
      return;
    }
    const versionId = match[1] ?? versionIds.at(-1) ?? '';
    const out: RootContent[] = [];
    let section: RootContent[] | undefined;
    let provisionId: string | undefined;

    const close = (): void => {
      const key = standingKey(versionId, topicId, provisionId ?? '');
      const standing = standings.get(key);
      if (!section || !provisionId || !standing) {
        out.push(...(section ?? []));
        return;
      }
      const {text, notes} = takeNotes(section, changeFence);
      const line = versionIds.map((id) => ({
        versionId: id,
        changed: standings.get(standingKey(id, topicId, provisionId ?? ''))?.status !== 'unchanged',
      }));
      const place = {versionId, topicId, provisionId};
      const [heading, ...words] = text;
      const {change, ...known} = standing;
      const {status} = known;
      const review = reviews.get(key);
      const foot: ProvisionFootData = {
        ...place,
        title: heading ? toString(heading) : provisionId,
        standing: known,
        notes,
        ...(review === undefined ? {} : {review}),
        line,
      };
      const hasChanged = status !== 'unchanged' && status !== 'first' && change.length > 0;
      const changed: ProvisionChangeData[] = hasChanged ? [{...place, status, rows: change}] : [];
      out.push(
        element('section', {className: hasChanged ? 'provision changed' : 'provision'}, [
          ...(heading ? [heading] : []),
          ...changed.map((data) => component('ProvisionChange', data)),
          ...words,
          component('ProvisionFoot', foot),
        ]),
      );
    };

    for (const node of root.children) {
      if (node.type === 'heading' && node.depth === 2) {
        close();
        section = [node];
        provisionId = idOf(node);
      } else if (node.type === 'footnoteDefinition' || !section) {
        out.push(node);
      } else {
        section.push(node);
      }
    }
    close();
    root.children = out;
  };
}
