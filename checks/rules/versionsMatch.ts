/**
 * `data/versions.json` is the one truth about versions; what Docusaurus reads must agree.
 *
 * Why: a version that stands in one list and not in the other would vanish from the site in silence.
 *
 * Good: `versions.json` lists all past versions, newest first; each has its sidebar in the order of
 * `data/topics.json`. The newest version is not in it: it lives in `docs/`.
 * Bad: `versions.json` without "2011", told as
 * `Unexpected ["2025", …], expected ["2025", …, "2011", …] as data/versions.json has it.`
 */
import type {Finding, Rule} from '../types';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const versionsMatch: Rule = {
  id: 'versions-match',
  check: ({versions, topics, versionsJson, sidebars}) => {
    const findings: Finding[] = [];
    const past = versions.slice(0, -1).map(({id}) => id);
    const expected = past.slice().reverse();
    if (!same(versionsJson, expected)) {
      findings.push({
        file: 'versions.json',
        line: 1,
        message: `Unexpected ${JSON.stringify(versionsJson)}, expected ${JSON.stringify(expected)} as data/versions.json has it (all but the newest, newest first).`,
      });
    }
    const order = {policy: topics.map(({id}) => id)};
    const names = past.map((id) => `version-${id}-sidebars.json`);
    for (const name of names) {
      if (!same(sidebars.get(name), order)) {
        findings.push({
          file: `versioned_sidebars/${name}`,
          line: 1,
          message: `Unexpected ${sidebars.has(name) ? 'order' : 'absence'}, expected the topics of data/topics.json in their order.`,
        });
      }
    }
    for (const name of sidebars.keys()) {
      if (!names.includes(name)) {
        findings.push({
          file: `versioned_sidebars/${name}`,
          line: 1,
          message: `Unexpected file, expected one for each past version of data/versions.json: ${past.join(', ')}.`,
        });
      }
    }
    return findings;
  },
};
