import type {Root} from 'mdast';
import type {PolicyVersion, Topic} from '../data/types';
import type {PageProvision} from '../packages/docusaurus-plugin-version-diff/src/public';

/** Something a contributor must mend. */
export interface Finding {
  /** Relative to the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was found, what was expected, what to do. */
  readonly message: string;
}

/** A file of data as text and, where it can be read, as a value. */
export interface DataFile {
  readonly file: string;
  readonly text: string;
  /** `undefined` where the text is not JSON. */
  readonly value: unknown;
  /** The JSON Schema of the same name, where there is one. */
  readonly schema?: object;
}

/** A page of the policy as text and, where it can be read, as a tree and as provisions. */
export interface Page {
  readonly versionId: string;
  readonly topicId: string;
  readonly file: string;
  /** `undefined` where the file is missing. */
  readonly text: string | undefined;
  /** Why it cannot be read, with the line. */
  readonly unreadable?: Finding;
  /** With citations as they are written. */
  readonly tree?: Root;
  /** Without citations. */
  readonly provisions: readonly PageProvision[];
  /** Change notes that cannot be read. */
  readonly noteFaults: readonly Finding[];
  readonly frontMatter?: Readonly<Record<string, unknown>>;
}

/** Everything the rules look at; read once, by `read.ts`. */
export interface Contribution {
  /** Oldest first. */
  readonly versions: readonly PolicyVersion[];
  readonly topics: readonly Topic[];
  readonly sourceKeys: ReadonlySet<string>;
  readonly data: readonly DataFile[];
  /** One for every version and topic, there or not. */
  readonly pages: readonly Page[];
  /** Files and folders among the pages that no version or topic asks for. */
  readonly strays: readonly string[];
  /** What Docusaurus reads: `versions.json`, and the sidebars by file name. */
  readonly versionsJson: unknown;
  readonly sidebars: ReadonlyMap<string, unknown>;
  readonly frontMatterSchema: object;
  /** Texts of the sources, where they are at hand; empty elsewhere. */
  readonly sourceTexts: readonly string[];
}

/** A check: pure, one idea, told in the first comment of its file. */
export interface Rule {
  readonly id: string;
  readonly check: (contribution: Contribution) => Finding[];
}
