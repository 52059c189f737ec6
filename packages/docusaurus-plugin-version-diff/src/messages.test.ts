import fs from 'node:fs';
import path from 'node:path';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import ts from 'typescript';
import {expect, it} from 'vitest';

const THEME = path.join(__dirname, 'theme/VersionDiff');
const files = (fs.readdirSync(THEME, {recursive: true}) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file))
  .map((file) => path.join(THEME, file));

it('every message is in the list that translators read', async () => {
  const found = await extractAllSourceCodeFileTranslations(
    files,
    getBabelOptions({isServer: true}),
  );
  expect(found.flatMap(({warnings}) => warnings)).toEqual([]);
  const messages = Object.fromEntries(
    found
      .flatMap(({translations}) => Object.entries(translations))
      .filter(([id]) => id.startsWith('theme.VersionDiff.'))
      .map(([id, {message}]) => [id, {message}] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
  expect(Object.keys(messages).length).toBeGreaterThan(50);
  // To renew the list: npx vitest run --project unit messages -u
  await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot('../messages.json');
});

/** Names of formats are the same in every language. */
const NAMES = new Set(['JSON', 'CSV']);

/** Words in the source that readers would see and nobody could translate. */
function untranslated(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) {
      const tag = ts.isJsxElement(node.parent) && node.parent.openingElement.tagName.getText();
      if (tag !== 'Translate' && !NAMES.has(node.text.trim())) {
        found.push(node.text.trim());
      }
    }
    if (
      ts.isJsxAttribute(node) &&
      /^(?:aria-(?:label|description)|title|alt|placeholder)$/.test(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      /\p{L}/u.test(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('no component says words that cannot be translated', () => {
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    untranslated(file, fs.readFileSync(file, 'utf8')).map(
      (words) => `${path.basename(file)}: ${words}`,
    ),
  );
  expect(found).toEqual([]);
});

it('such words would be found', () => {
  const text =
    'const a = <p title="Hello"><b>Some words</b><Translate id="x">Fine</Translate> · </p>;';
  expect(untranslated('a.tsx', text)).toEqual(['Hello', 'Some words']);
});
