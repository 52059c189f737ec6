/** Builds the peers with our words: installed once, in a folder of their own. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;

/** Where each takes its pages from, where it puts the site, how it is built. */
export const PEERS = [
  {
    name: 'docusaurus',
    title: 'Docusaurus (v4, faster)',
    content: 'docs',
    out: 'build',
    command: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
  },
  {
    name: 'vitepress',
    title: 'VitePress',
    content: '.',
    out: '.vitepress/dist',
    command: ['vitepress/bin/vitepress.js', 'build'],
  },
  {
    name: 'starlight',
    title: 'Starlight',
    content: 'src/content/docs',
    out: 'dist',
    command: ['astro/bin/astro.mjs', 'build'],
  },
];

const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1'},
  });

/** A Node that all peers take; the registry has it as a package for each platform. */
function newNode(cache) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) {
    return process.execPath;
  }
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(cache, 'node');
  const program = path.join(folder, 'node_modules', name, 'bin', 'node');
  if (!fs.existsSync(program)) {
    fs.mkdirSync(folder, {recursive: true});
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@22`], folder);
  }
  return program;
}

/** A page as the peer wants it. */
function writePages(folder, pages) {
  for (const {version, topic, title, text} of pages) {
    const file = path.join(folder, version, `${topic}.md`);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  }
}

/** @returns {string} folder of the built site */
export function buildPeer(peer, pages, cache) {
  const folder = path.join(cache, peer.name);
  fs.mkdirSync(folder, {recursive: true});
  fs.cpSync(path.join(HERE, 'peers', peer.name), folder, {recursive: true});
  if (!fs.existsSync(path.join(folder, 'node_modules'))) {
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  }
  writePages(path.join(folder, peer.content), pages);
  if (peer.name === 'vitepress') {
    // Its heading is the page's own; the others write the title above the text.
    for (const {version, topic, title, text} of pages) {
      fs.writeFileSync(
        path.join(folder, version, `${topic}.md`),
        `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title}\n\n${text}\n`,
      );
    }
  }
  const [script, ...args] = peer.command;
  const program = peer.name === 'starlight' ? newNode(cache) : process.execPath;
  run(program, [path.join(folder, 'node_modules', script), ...args], folder);
  return path.join(folder, peer.out);
}
