import {expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS} from '../core';
import {comparePair} from './comparePair';
import {forwardPage, wrongOrderForwards} from './forwardFiles';
import {threeVersions, toPath} from './testing';

it('the wrong order leads to the right one, for the pair and each doc', async () => {
  const pair = comparePair(await threeVersions(), [0, 1], DEFAULT_DIFF_OPTIONS, toPath);
  const files = wrongOrderForwards([pair], '/', toPath);
  expect(files.map(({path}) => path)).toEqual([
    'compare/forward.js',
    'compare/2/1/index.html',
    'compare/2/1/jails/index.html',
    'compare/2/1/fees/index.html',
  ]);
  expect(files[2]?.content).toContain('url=/compare/1/2/jails/');
});

it('an address cannot break out of the page', () => {
  expect(forwardPage('/a"><script>', '/forward.js')).not.toContain('a"><script>');
});
