import fs from 'node:fs';
import path from 'node:path';
import type {SwizzleActionStatus, SwizzleConfig} from '@docusaurus/types';

/**
 * What a site may wrap or replace. `safe`: the properties are part of what the plugin promises.
 * `unsafe`: they may change with a minor version. None can be copied out (ejected): they share
 * styles and small files, which a copy would look for in the wrong place.
 */
const COMPONENTS: Readonly<Record<string, readonly [wrap: SwizzleActionStatus, does: string]>> = {
  OverviewPage: ['safe', 'The start page, where a reader chooses two versions'],
  PairPage: ['safe', 'The page of two versions: every change without its words'],
  DocPage: ['safe', 'The page of one doc of two versions, section by section'],
  HistoryPage: ['safe', 'The page of one doc through all versions'],
  PairRoot: ['unsafe', 'Holds the pages of two versions together, shows nothing of its own'],
  PageFrame: ['safe', 'What all pages share: layout, title, crumbs, notice'],
  PairHead: ['safe', 'The two versions of a page by name, in sight while it scrolls'],
  ProvisionDiff: ['safe', 'One section compared: its kind, notes, marked text and links'],
  ChangeNotes: ['safe', 'Why a section differs, as its writers noted it'],
  CitationList: ['safe', 'The footnotes of a section with those that came and went'],
  StatusBadge: ['safe', 'The kind of a change in a word'],
  Cite: ['safe', 'How to cite a change, and its address to copy'],
  ViewSwitch: ['unsafe', 'Both, before, after, side by side; its names are those of the styles'],
  KindFilter: ['unsafe', 'Which kinds of change are shown; its names are those of the styles'],
  MarkedBlocks: ['unsafe', 'The text of a section with its marks, in its lists and tables'],
  Segments: ['unsafe', 'A line of text with its marks'],
  Reading: ['unsafe', 'The keys to the next and the previous change'],
};

const THEME = path.join(__dirname, 'theme');

/** Every file of the theme by the name under which `docusaurus swizzle` finds it, and its folder. */
function names(): string[] {
  const files = (fs.readdirSync(THEME, {recursive: true}) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^VersionDiff\/.*(?<!\.d|\.test)\.[jt]sx?$/.test(file))
    .map((file) => file.replace(/(?:\/index)?\.[jt]sx?$/, ''));
  return ['VersionDiff', ...files];
}

/**
 * Read by `docusaurus swizzle`. What is not named above is part of a component that is: a wrapper of
 * it would never be asked for.
 */
export function getSwizzleConfig(): SwizzleConfig {
  const parts = names().map((name): [string, SwizzleConfig['components'][string]] => [
    name,
    {actions: {wrap: 'forbidden', eject: 'forbidden'}, description: 'A part of a component'},
  ]);
  const components = Object.entries(COMPONENTS).map(
    ([name, [wrap, description]]): [string, SwizzleConfig['components'][string]] => [
      `VersionDiff/${name}`,
      {actions: {wrap, eject: 'forbidden'}, description},
    ],
  );
  return {components: Object.fromEntries([...parts, ...components])};
}
