import {describe, expect, it} from 'vitest';
import {versions} from '../../../data';
import {comparingLine, lineOfPath, readingLine} from './stops';

const told = (line: ReturnType<typeof readingLine>) =>
  line.map(({id, href, mark}) => [id, href, mark].filter(Boolean).join(' '));

describe('the line of versions', () => {
  it('leads to the same topic of every version and marks the one read', () => {
    const line = readingLine('jails', '2014');
    expect(line.map(({id}) => id)).toEqual(versions.map(({id}) => id));
    expect(told(line)).toContain('2014 /policy/2014/jails/ here');
    expect(line.filter(({mark}) => mark)).toHaveLength(1);
  });

  it('on a comparison puts another version in the place of the nearer end', () => {
    expect(told(comparingLine('2003', '2014', 'jails')).slice(1, 7)).toEqual([
      '1996 /compare/1996/2014/jails/',
      '2003 /policy/2003/jails/ from',
      '2011 /compare/2003/2011/jails/ between',
      '2014 /policy/2014/jails/ to',
      '2017 /compare/2003/2017/jails/',
      '2025 /compare/2003/2025/jails/',
    ]);
  });

  it('says aloud what a link of a comparison does', () => {
    const spoken = comparingLine('2003', '2014').map(({short, spoken: words}) =>
      words?.join(short),
    );
    expect(spoken.slice(1, 4)).toEqual([
      'Compare 1996 with 2014',
      'Read 2003, the older text',
      'Compare 2011 with 2003',
    ]);
  });

  it('is known from the address of a comparison or history, and not on the page of all pairs', () => {
    expect(lineOfPath('/compare/2003/2014/jails/')?.stops[1]?.href).toBe(
      '/compare/1996/2014/jails/',
    );
    expect(lineOfPath('/compare/2003/2014/')?.stops[2]?.href).toBe('/policy/2003/overview/');
    expect(lineOfPath('/history/jails/')?.stops[0]?.href).toBe('/policy/1989/jails/');
    expect(lineOfPath('/compare/')).toBeUndefined();
  });
});
