/** The peers, and how each is built with our words: installed once, in a folder of its own. */
import fs from 'node:fs';
import path from 'node:path';
import {command, install} from './command.mjs';
import {newNode} from './newNode.mjs';

const HERE = import.meta.dirname;

/**
 * Where each takes its pages from, where it puts the site, how it is built;
 * `ownTitle`: shows the page's title by itself, so that the text has none;
 * `text`: the element that holds our words.
 */
export const PEERS = [
  {
    name: 'docusaurus',
    title: 'Docusaurus',
    content: 'docs',
    out: 'build',
    program: '@docusaurus/core',
    script: 'bin/docusaurus.mjs',
    ownTitle: true,
    text: '.theme-doc-markdown',
    address: (page) => `/${page}/`,
  },
  {
    name: 'vitepress',
    title: 'VitePress',
    content: '.',
    out: '.vitepress/dist',
    program: 'vitepress',
    script: 'bin/vitepress.js',
    ownTitle: false,
    text: '.vp-doc',
    address: (page) => `/${page}.html`,
  },
  {
    name: 'starlight',
    title: 'Starlight',
    content: 'src/content/docs',
    out: 'dist',
    program: 'astro',
    script: 'bin/astro.mjs',
    ownTitle: true,
    text: 'main',
    address: (page) => `/${page}/`,
  },
];

/** Our pages as the peer wants them. */
function writePages(folder, pages, ownTitle) {
  for (const version of new Set(pages.map((page) => page.version))) {
    fs.rmSync(path.join(folder, version), {recursive: true, force: true});
    fs.mkdirSync(path.join(folder, version), {recursive: true});
  }
  for (const {version, topic, title, text} of pages) {
    const body = ownTitle ? text : `# ${title}\n\n${text}`;
    fs.writeFileSync(
      path.join(folder, version, `${topic}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`,
    );
  }
}

/** @returns {string} folder of the built site */
export function buildPeer(peer, pages, cache) {
  const folder = path.join(cache, peer.name);
  fs.mkdirSync(folder, {recursive: true});
  fs.cpSync(path.join(HERE, 'peers', peer.name), folder, {recursive: true});
  // Its list of pages, in the order of ours.
  fs.writeFileSync(
    path.join(folder, 'pages.json'),
    JSON.stringify(pages.map(({version, topic, title}) => ({version, topic, title}))),
  );
  writePages(path.join(folder, peer.content), pages, peer.ownTitle);
  install(folder);
  fs.rmSync(path.join(folder, peer.out), {recursive: true, force: true});
  command(newNode(cache), [path.join('node_modules', peer.program, peer.script), 'build'], {
    cwd: folder,
    advice: `Remove ${folder} and run npm run bench:weight again; if it stays so, see bench/weight/peers/${peer.name}.`,
  });
  return path.join(folder, peer.out);
}

/** "Starlight 0.42.4, Astro 7.3.5": what is installed, not what was wished. */
export function versionsOf(peer, cache) {
  const {dependencies} = JSON.parse(
    fs.readFileSync(path.join(cache, peer.name, 'package.json'), 'utf8'),
  );
  return Object.keys(dependencies)
    .map((name) => {
      const file = path.join(cache, peer.name, 'node_modules', name, 'package.json');
      return `${name} ${JSON.parse(fs.readFileSync(file, 'utf8')).version}`;
    })
    .join(', ');
}
