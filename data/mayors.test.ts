import {describe, expect, it} from 'vitest';
import {mayors, versions} from './index';

const DAY = 86_400_000;

describe('the mayors', () => {
  it('follow one another without a gap', () => {
    const gaps = mayors
      .slice(1)
      .map(({from}, index) => Date.parse(from) - Date.parse(mayors[index]?.to ?? ''));
    expect(gaps).toEqual(gaps.map(() => DAY));
  });

  it.each(versions)('are those that version $id names', ({from, to, asOf, mayors: named}) => {
    const during = mayors.filter(
      (mayor) => mayor.from <= (to ?? asOf) && (mayor.to === null || mayor.to >= from),
    );
    expect(during.map(({name}) => name)).toEqual(named);
  });
});
