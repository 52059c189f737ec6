import {expect, it} from 'vitest';
import {toCiteFiles} from './toCiteFiles';

const files = new Map(
  toCiteFiles({
    title: 'Jails',
    version: '2014 · de Blasio',
    date: '2017-11-30',
    address: 'https://site.example/policy/2014/jails/',
  }).map(({name, content}) => [name, content]),
);

it('gives the forms in words in one file', () => {
  expect(files.get('cite.txt')).toMatchInlineSnapshot(`
    "Plain text
    Jails (version 2014 · de Blasio, as of 30 November 2017), NYC Sanctuary Policy (Nov. 30, 2017). https://site.example/policy/2014/jails/

    APA
    Jails (version 2014 · de Blasio, as of 30 November 2017). (2017, November 30). NYC Sanctuary Policy. https://site.example/policy/2014/jails/

    MLA
    “Jails (version 2014 · de Blasio, as of 30 November 2017).” NYC Sanctuary Policy, 30 Nov. 2017, https://site.example/policy/2014/jails/.

    Chicago
    NYC Sanctuary Policy. “Jails (version 2014 · de Blasio, as of 30 November 2017).” November 30, 2017. https://site.example/policy/2014/jails/.
    "
  `);
});

it('gives BibTeX and CSL-JSON in files of their own', () => {
  expect(files.get('cite.bib')).toMatch(/^@misc\{nyc-sanctuary-policy-2014-jails,/);
  expect(JSON.parse(files.get('cite.json') ?? '')).toHaveLength(1);
});
