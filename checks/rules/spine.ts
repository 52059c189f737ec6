/**
 * Every page holds the provisions of the spine, each once, in order, under its own title.
 *
 * Why: provisions are aligned by id and never by guess. A misspelt id would show as one rule removed
 * and another added, in every comparison.
 *
 * Good: `## City workers {/* #city-workers *\/}`
 * Bad: `## City workers {/* #city-worker *\/}`, told as
 * `Unexpected provision "city-worker", expected one of … Nearest: city-workers.`
 */
import {nearestKeys} from '../../src/citations/nearestKeys';
import type {Finding, Page, Rule} from '../types';
import type {Topic} from '../../data/types';

function checkPage(page: Page, topic: Topic): Finding[] {
  const {file, provisions} = page;
  const wanted = topic.provisions.map(({id}) => id);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let furthest = -1;

  for (const {id, title, line, blocks} of provisions) {
    const place = wanted.indexOf(id);
    const tell = (message: string): void => {
      findings.push({file, line, message});
    };
    if (place < 0) {
      const nearest = nearestKeys(id, wanted, 1).join('');
      tell(
        id === 'intro'
          ? 'Unexpected text before the first provision, expected a heading. Move it into a provision.'
          : `Unexpected provision "${id}", expected one of ${wanted.join(', ')}. Nearest: ${nearest}.`,
      );
      continue;
    }
    if (seen.has(id)) {
      tell(`Unexpected second "${id}", expected each provision once.`);
    } else if (place < furthest) {
      tell(`Unexpected place of "${id}", expected the order ${wanted.join(', ')}.`);
    }
    seen.add(id);
    furthest = Math.max(furthest, place);
    const expected = topic.provisions[place]?.title;
    if (title !== expected) {
      tell(`Unexpected title "${title}", expected "${expected}" as in data/topics.json.`);
    }
    if (blocks.length === 0) {
      tell(
        `Unexpected empty provision "${id}", expected its rule, or "The policy is silent on this."`,
      );
    }
  }
  const missing = wanted.filter((id) => !seen.has(id));
  if (missing.length > 0) {
    findings.push({
      file,
      line: 1,
      message: `Unexpected absence of ${missing.map((id) => `"${id}"`).join(', ')}, expected every provision of data/topics.json. Where there is no rule, write "The policy is silent on this."`,
    });
  }
  return findings;
}

export const spine: Rule = {
  id: 'spine',
  check: ({pages, topics}) =>
    pages.flatMap((page) => {
      const topic = topics.find(({id}) => id === page.topicId);
      return topic && page.tree ? checkPage(page, topic) : [];
    }),
};
