import {describe, expect, it} from 'vitest';
import {mayors, versions} from '../../../data';
import {toPicture} from './toPicture';

const picture = toPicture(versions, mayors, 1000);

describe('the picture of the versions', () => {
  it('draws time to scale', () => {
    const perYear = (picture.years[1]?.x ?? 0) - (picture.years[0]?.x ?? 0);
    const steps = picture.years.slice(1).map(({x}, index) => x - (picture.years[index]?.x ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(perYear * 0.01);
    expect(picture.years.map(({year}) => year)).toEqual([
      1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ]);
  });

  it('puts every version after the one before it, without a hole', () => {
    picture.stations.slice(1).forEach(({x}, index) => {
      const before = picture.stations[index];
      expect(x - ((before?.x ?? 0) + (before?.width ?? 0))).toBeLessThan(0.3);
      expect(x).toBeGreaterThan(before?.x ?? 0);
    });
  });

  it('cuts the first mayor at the edge and ends the last on the day of the newest text', () => {
    expect(picture.mayors[0]).toMatchObject({label: 'Koch', x: 0});
    const last = picture.mayors.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(picture.end, 0);
  });

  it('sets a name to the left where the next version follows too closely', () => {
    expect(picture.stations.filter(({side}) => side === 'left').map(({id}) => id)).toEqual([
      '2025',
    ]);
  });
});
