import {describe, expect, it} from 'vitest';
import {builtSite, section} from './builtSite';

const site = builtSite('several-docs-plugins');

describe('a site with several docs plugins, each with a comparison of its own', () => {
  it('compares each in its place', () => {
    expect(section(site.page('compare/1/next/guide'), 'size').text).toContain(
      'It has -one-+two+ rooms.',
    );
    expect(section(site.page('api/compare/1/2/calls'), 'limit').text).toContain(
      'At most -10-+20+ things a call.',
    );
    expect(site.page('compare/1/next/guide')('main').text()).toContain('Of the guide.');
    expect(site.page('api/compare/1/2/calls')('main').text()).not.toContain('Of the guide.');
  });

  it('compares the pairs of the list, each turned to run from the older to the newer', () => {
    expect(site.pages('api/compare').filter((page) => page.split('/').length === 4)).toEqual([
      'api/compare/1/2',
      'api/compare/1/next',
      // The wrong order forwards.
      'api/compare/2/1',
      'api/compare/next/1',
    ]);
  });

  it('links from a history only to comparisons that there are', () => {
    const $ = site.page('api/history/calls');
    const links = $('main a')
      .map((_, a) => $(a).attr('href'))
      .get();
    const compared = links.filter((link) => link.startsWith('/api/compare/'));
    expect(compared).toEqual(['/api/compare/1/2/calls/#limit']);
  });

  it('cuts at the depth of headings that the site names', () => {
    const $ = site.page('api/compare/1/2/calls');
    expect(
      $('main section h2')
        .map((_, h) => $(h).text().trim())
        .get(),
    ).toEqual(['List', 'Limit', 'Order']);
  });

  it('says where there is nothing to compare', () => {
    expect(site.page('handbook-changes')('main').text()).toContain(
      'There are no two versions to compare yet.',
    );
  });
});
