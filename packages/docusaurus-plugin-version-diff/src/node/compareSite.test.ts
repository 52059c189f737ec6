import type {AllContent} from '@docusaurus/types';
import {expect, it} from 'vitest';
import {DEFAULT_OPTIONS} from '../options';
import {compareSite} from './compareSite';
import {site} from './testing';

const SITE = site();

it('names the docs plugins there are, if the asked-for one is not among them', async () => {
  const content = {
    'docusaurus-plugin-content-docs': {default: {loadedVersions: []}, api: {loadedVersions: []}},
  } as unknown as AllContent;
  await expect(
    compareSite(content, SITE, {...DEFAULT_OPTIONS, docsPluginId: 'guides'}),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Unexpected docsPluginId "guides" in the options of docusaurus-plugin-version-diff, expected one of the docs plugins of this site: "default", "api".]`,
  );
});

it('says so where a site has no docs plugin at all', async () => {
  await expect(compareSite({}, SITE, DEFAULT_OPTIONS)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Unexpected docsPluginId "default" in the options of docusaurus-plugin-version-diff, expected one of the docs plugins of this site: none.]`,
  );
});
