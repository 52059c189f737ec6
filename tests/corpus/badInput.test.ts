import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';

const ROOT = path.resolve(__dirname, '../..');
/** All that a build reads before Docusaurus starts. */
const NEEDED = [
  'checks',
  'data',
  'docs',
  'packages',
  'scripts',
  'src',
  'versioned_docs',
  'versioned_sidebars',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'versions.json',
];

describe('npm run build, given bad input', () => {
  let project: string;
  const edit = (file: string, change: (text: string) => string): void => {
    const target = path.join(project, file);
    fs.writeFileSync(target, change(fs.readFileSync(target, 'utf8')));
  };

  beforeEach(() => {
    project = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
    for (const name of NEEDED) {
      fs.cpSync(path.join(ROOT, name), path.join(project, name), {
        recursive: true,
        filter: (source) => !source.includes('node_modules'),
      });
    }
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'), 'dir');
    fs.mkdirSync(path.join(project, 'build'));
    fs.writeFileSync(path.join(project, 'build/index.html'), 'the previous build');
  });
  afterEach(() => {
    fs.rmSync(project, {recursive: true});
  });

  test('stops with one message a fault, all at once, and leaves the previous build as it was', () => {
    fs.rmSync(path.join(project, 'versioned_docs/version-2003/police.mdx'));
    fs.writeFileSync(path.join(project, 'versioned_docs/version-2003/jails.mdx'), '');
    edit('docs/asking.mdx', (text) => text.replace('{/* #police */}', '{/* #polise */}'));
    edit('docs/services.mdx', (text) => text.replace(/@nyc-[a-z]+-\d+-\d+/, '@nyc-eo-999-1999'));
    edit('versions.json', (text) => text.replace('"2011", ', ''));

    const {status, stdout, stderr} = spawnSync('node', ['scripts/build.mjs'], {
      cwd: project,
      encoding: 'utf8',
      timeout: 60_000,
    });
    const faults = stderr.split('\n').filter((line) => /^\S+:\d+: /.test(line));
    expect(status, stderr + stdout).toBe(1);
    expect(faults, stderr + stdout).not.toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(/^docs\/asking\.mdx:1: Unexpected absence of "police"/),
      expect.stringMatching(
        /^docs\/asking\.mdx:\d+: Unexpected provision "polise".*Nearest: police\./,
      ),
      expect.stringMatching(/^docs\/services\.mdx:\d+: Unexpected source key "nyc-eo-999-1999"/),
      expect.stringMatching(/^versioned_docs\/version-2003\/jails\.mdx:1: Unexpected empty file/),
      expect.stringMatching(/^versioned_docs\/version-2003\/police\.mdx:1: Unexpected absence/),
      expect.stringMatching(/^versions\.json:1: Unexpected \[/),
    ]);
    expect(stdout).toContain('6 faults in 5 files');
    expect(fs.readFileSync(path.join(project, 'build/index.html'), 'utf8')).toBe(
      'the previous build',
    );
  });
});
