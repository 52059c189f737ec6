import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {builtAddresses, holdAgainstLedger, keepLedger} from './ledger.mjs';

let root = '';
const site = (): string => path.join(root, 'build');

function write(file: string, text = ''): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  fs.writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-'));
  ['index.html', 'a/index.html', 'a/cite.txt', 'data/x.csv', 'img/x.html', '404.html'].forEach(
    (file) => write(`build/${file}`),
  );
});

afterEach(() => {
  fs.rmSync(root, {recursive: true});
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('finds pages, forwards and data, and nothing that only pages fetch', () => {
  expect(builtAddresses(site())).toEqual(['/', '/a/', '/data/x.csv']);
});

describe('the ledger', () => {
  it('keeps what it has, tells with its line what is lost, and takes what is new', () => {
    expect(holdAgainstLedger('/\n/b/\n', ['/', '/a/'])).toEqual({
      lost: [{address: '/b/', line: 2}],
      fresh: ['/a/'],
      text: '/\n/a/\n/b/\n',
    });
  });

  it('grows with a build on the machine of a writer', () => {
    vi.stubEnv('CI', '');
    vi.spyOn(console, 'log').mockReturnValue();
    write('data/addresses.txt', '/\n');
    expect(keepLedger(root, site())).toBe(0);
    expect(fs.readFileSync(path.join(root, 'data/addresses.txt'), 'utf8')).toBe(
      '/\n/a/\n/data/x.csv\n',
    );
  });

  it('fails a build that lost an address, and on CI one with an address it does not know', () => {
    vi.stubEnv('CI', 'true');
    const told = vi.spyOn(console, 'error').mockReturnValue();
    write('data/addresses.txt', '/\n/a/\n/lost/\n');
    expect(keepLedger(root, site())).toBe(2);
    expect(told.mock.calls.flat()).toEqual([
      expect.stringMatching(/^data\/addresses\.txt:3: Unexpected absence of \/lost\//),
      expect.stringMatching(/^data\/addresses\.txt:1: Unexpected new address \/data\/x\.csv/),
    ]);
    expect(fs.readFileSync(path.join(root, 'data/addresses.txt'), 'utf8')).not.toContain('x.csv');
  });
});
