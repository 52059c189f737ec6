/** Figures as a table of Markdown, and in each column whether ours is the least. */

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time) => `${Math.round(time)} ms`;

const COLUMNS = {
  requests: ['requests', String],
  bytes: ['bytes', kilo],
  script: ['script', kilo],
  fcp: ['FCP', ms],
  lcp: ['LCP', ms],
  blocking: ['blocking', ms],
  shown: ['shown after', ms],
  words: ['words', String],
};

/** What only tells that the pages are equal is no cost. */
const COSTS = Object.keys(COLUMNS).filter((name) => name !== 'words');

/** What the eye cannot tell from the noise of one run (milliseconds). */
const NOISE = 5;

function against([, ours], peers, name) {
  const best = Math.min(...peers.map(([, values]) => values[name]));
  const over = ours[name] - best;
  const isTime = !['requests', 'bytes', 'script'].includes(name);
  if (over <= (isTime ? NOISE : 0)) {
    return 'holds';
  }
  return `over by ${COLUMNS[name][1](over)}`;
}

/**
 * @param {[string, Record<string, number>][]} rows the first is ours
 * @param {{judge: boolean}} options whether a last row tells how ours stands
 */
export function table(rows, {judge}) {
  const [ours, ...peers] = rows;
  const names = Object.keys(COLUMNS).filter((name) => name in ours[1]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...names.map((name) => COLUMNS[name][0])]),
    line(['---', ...names.map(() => '---:')]),
    ...rows.map(([title, values]) =>
      line([title, ...names.map((name) => COLUMNS[name][1](values[name]))]),
    ),
    ...(judge
      ? [
          line([
            'At or below the best peer',
            ...names.map((name) => (COSTS.includes(name) ? against(ours, peers, name) : '')),
          ]),
        ]
      : []),
  ].join('\n');
}
