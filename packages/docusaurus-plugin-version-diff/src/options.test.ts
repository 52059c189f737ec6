import fs from 'node:fs';
import path from 'node:path';
import {Joi, normalizePluginOptions} from '@docusaurus/utils-validation';
import {describe, expect, it} from 'vitest';
import {DEFAULT_OPTIONS, validateOptions, type Options, type PluginOptions} from './options';

/** As Docusaurus calls it, with all faults at once. */
function validated(options: unknown): PluginOptions {
  return validateOptions({
    validate: (schema, value) => Joi.attempt(value, schema, {abortEarly: false}) as PluginOptions,
    options: options as Options,
  } as Parameters<typeof validateOptions>[0]);
}

const messageOf = (options: unknown): string => {
  try {
    validated(options);
  } catch (error) {
    return (error as Error & {details: {message: string}[]}).details
      .map(({message}) => message)
      .join('\n');
  }
  return 'no fault';
};

describe('the options of the plugin', () => {
  it.each([undefined, {}])('all have a default (%j)', (options) => {
    expect(validated(options)).toEqual(DEFAULT_OPTIONS);
  });

  it('keep what a site wrote and fill in the rest', () => {
    expect(validated({diff: {maxEdits: 5}, pairs: [['1.0', '2.0']]})).toMatchObject({
      diff: {maxEdits: 5, movedAbove: DEFAULT_OPTIONS.diff.movedAbove},
      pairs: [['1.0', '2.0']],
    });
  });

  it('tell a misspelt name', () => {
    expect(messageOf({pair: 'all'})).toMatchInlineSnapshot(
      `""pair" is no option of docusaurus-plugin-version-diff, expected one of id, routeBasePath, historyBasePath, docsPluginId, pairs, headingDepth, changeFence, remarkPlugins, versionNotes, notice, diff"`,
    );
  });

  it('tell what pairs may be', () => {
    expect(messageOf({pairs: 'some'})).toMatchInlineSnapshot(
      `""pairs" must be "all", "adjacent" or a list of [older, newer] version names, such as [["1.0", "2.0"]]"`,
    );
  });

  it.each([{pairs: [['1.0']]}, {pairs: [['1.0', 2]]}, {pairs: ['1.0']}, {pairs: 2}])(
    'tell it at the first fault too, where Docusaurus stops (%j)',
    (options) => {
      const call = {validate: normalizePluginOptions, options};
      expect(() =>
        validateOptions(call as unknown as Parameters<typeof validateOptions>[0]),
      ).toThrow('"pairs" must be "all", "adjacent" or a list of [older, newer] version names');
    },
  );

  it('tell a misspelt name of a number', () => {
    expect(messageOf({diff: {movedBelow: 1}})).toMatchInlineSnapshot(
      `""diff.movedBelow" is no option of docusaurus-plugin-version-diff, expected one of rewrittenBelow, pairAbove, movedAbove, maxEdits, silentPhrases in "diff""`,
    );
  });

  it('tell what is no remark plugin', () => {
    expect(messageOf({remarkPlugins: ['remark-math']})).toContain(
      '"remarkPlugins[0]" does not look like a valid MDX plugin config',
    );
    const plugin = () => () => {};
    const remarkPlugins = [plugin, [plugin, {}]];
    expect(validated({remarkPlugins})).toMatchObject({remarkPlugins});
  });

  it('tell that comparisons and histories need addresses of their own', () => {
    expect(messageOf({routeBasePath: 'history'})).toMatchInlineSnapshot(
      `""routeBasePath" and "historyBasePath" must differ, found "history" twice"`,
    );
  });

  it('tell that a pair has two sides', () => {
    expect(messageOf({pairs: [['1.0']]})).toMatchInlineSnapshot(
      `""pairs" must be "all", "adjacent" or a list of [older, newer] version names, such as [["1.0", "2.0"]]"`,
    );
  });

  it('tell how an address is written', () => {
    expect(messageOf({routeBasePath: '/compare/'})).toMatchInlineSnapshot(
      `""routeBasePath" must be a path without slashes at its ends, such as "compare"; found /compare/"`,
    );
  });

  it('may have no pages of history', () => {
    expect(validated({historyBasePath: false})).toMatchObject({historyBasePath: false});
  });

  it('tell what the path of the histories may be', () => {
    expect(messageOf({historyBasePath: true})).toMatchInlineSnapshot(
      `""historyBasePath" must be a path without slashes at its ends, such as "history", or false"`,
    );
    expect(messageOf({historyBasePath: 'history/'})).toMatchInlineSnapshot(
      `""historyBasePath" must be a path without slashes at its ends, such as "compare"; found history/"`,
    );
  });

  it('tell all faults at once', () => {
    expect(messageOf({headingDepth: 1, diff: {rewrittenBelow: 2}, versionNotes: {a: 1}}))
      .toMatchInlineSnapshot(`
      ""headingDepth" must be greater than or equal to 2
      "versionNotes.a" must be a string
      "diff.rewrittenBelow" must be less than or equal to 1"
    `);
  });
});

it('the README tells of every option', () => {
  const readme = fs.readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
  const names = Object.keys({...DEFAULT_OPTIONS, ...DEFAULT_OPTIONS.diff});
  expect(names.filter((name) => !readme.includes(`${name}\``))).toEqual([]);
});
