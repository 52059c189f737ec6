import fs from 'node:fs';
import path from 'node:path';

const WORDS =
  'the a of to and in for with on at by from rule section officer person record city agency may must where unless after before written order court notice day month request copy hold share ask keep give send name address service school form page step word list part'.split(
    ' ',
  );

/** Numbers that look random and are the same in every run. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function sentence(random) {
  const words = Array.from({length: 8 + random(12)}, () => WORDS[random(WORDS.length)]);
  return `${words.join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
}

/** A section of about a hundred words: two paragraphs and a list. */
function makeSection(random) {
  const items = Array.from({length: 3}, () => `- ${sentence(random)}`);
  return [
    [sentence(random), sentence(random)].join(' '),
    items.join('\n'),
    [sentence(random), sentence(random)].join(' '),
  ].join('\n\n');
}

/** From version to version one section in four changes: a sentence of it is another. */
function nextSection(text, random) {
  if (random(4) > 0) {
    return text;
  }
  const sentences = text.split('. ');
  sentences[random(sentences.length)] = sentence(random).slice(0, -1);
  return sentences.join('. ');
}

const pageOf = (title, sections) =>
  [
    `---\ntitle: ${title}\n---`,
    ...sections.map((text, index) => `## Section ${index + 1}\n\n${text}`),
  ].join('\n\n');

/**
 * Writes a site with made content into `folder`: so many versions of so many docs of five sections.
 * @param {{versions: number, docs: number, plugin?: {name: string, pairs: 'all' | 'adjacent'}}} what
 */
export function makeSite(folder, {versions, docs, plugin}) {
  const write = (file, text) => {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, text);
  };
  const names = Array.from({length: versions - 1}, (_, index) => `${versions - 1 - index}.0`);
  const ids = Array.from({length: docs}, (_, index) => `doc-${index + 1}`);
  const random = generator(versions * 100 + docs);

  write('versions.json', JSON.stringify(names));
  write('sidebars.js', `module.exports = {docs: ${JSON.stringify(ids)}};\n`);
  write('package.json', '{"name": "made", "private": true, "browserslist": [">0.5%", "not dead"]}');
  for (const id of ids) {
    let sections = Array.from({length: 5}, () => makeSection(random));
    for (const name of [...names.slice().reverse(), undefined]) {
      const at = name === undefined ? 'docs' : `versioned_docs/version-${name}`;
      write(`${at}/${id}.md`, `${pageOf(id, sections)}\n`);
      sections = sections.map((text) => nextSection(text, random));
    }
  }
  for (const name of names) {
    write(`versioned_sidebars/version-${name}-sidebars.json`, JSON.stringify({docs: ids}));
  }
  const plugins = plugin ? [[plugin.name, {pairs: plugin.pairs}]] : [];
  write(
    'docusaurus.config.js',
    `module.exports = ${JSON.stringify(
      {
        title: 'Made content',
        url: 'https://made.example',
        baseUrl: '/',
        onBrokenLinks: 'ignore',
        future: {v4: true, faster: {...ALL_FASTER}},
        presets: [['classic', {docs: {sidebarPath: './sidebars.js'}, blog: false, pages: false}]],
        plugins,
      },
      null,
      2,
    )};\n`,
  );
}

/** `faster: true` but for its cache: every build is a first build. */
const ALL_FASTER = {
  swcJsLoader: true,
  swcJsMinimizer: true,
  swcHtmlMinimizer: true,
  lightningCssMinimizer: true,
  mdxCrossCompilerCache: true,
  rspackBundler: true,
  rspackPersistentCache: false,
  ssgWorkerThreads: true,
  gitEagerVcs: true,
};
