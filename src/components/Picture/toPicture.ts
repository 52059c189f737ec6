import type {Mayor} from '../../../data/listTypes';
import type {PolicyVersion} from '../../../data/types';

/** A stretch of time on the picture, in units of its width. */
export interface Stretch {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

/** A version: a station where it begins, and its stretch. */
export interface Station extends Stretch {
  /** On which side of the station its name has room. */
  readonly side: 'right' | 'left';
}

export interface Picture {
  readonly width: number;
  /** Where the newest text ends. */
  readonly end: number;
  readonly years: readonly {readonly year: number; readonly x: number}[];
  readonly stations: readonly Station[];
  readonly mayors: readonly Stretch[];
}

/** Room at the right for the name of the mayor in office. */
const MARGIN = 78;
/** A name of four figures needs this much. */
const NAME = 50;

function at(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** Versions and mayors on one true scale of time, from the year before the first version. */
export function toPicture(
  versions: readonly PolicyVersion[],
  mayors: readonly Mayor[],
  width: number,
): Picture {
  const first = versions[0] as PolicyVersion;
  const newest = versions.at(-1) as PolicyVersion;
  const startYear = Number(first.from.slice(0, 4)) - 1;
  const start = at(`${startYear}-01-01`);
  const end = at(newest.asOf);
  const scale = (time: number): number =>
    Math.round((10 * (width - MARGIN) * (Math.max(time, start) - start)) / (end - start)) / 10;
  const stretch = (from: string, to: string | null): {x: number; width: number} => {
    const x = scale(at(from));
    return {x, width: Math.round(10 * (scale(to === null ? end : at(to)) - x)) / 10};
  };
  const stations = versions.map(({id, short, from, to}) => ({
    id,
    label: short,
    ...stretch(from, to),
  }));
  const years = Array.from({length: 100}, (_, index) => Math.ceil(startYear / 5) * 5 + 5 * index);
  return {
    width,
    end: scale(end),
    years: years
      .map((year) => ({year, x: scale(at(`${year}-01-01`))}))
      .filter(({x}) => x < scale(end)),
    stations: stations.map((station, index) => {
      const next = stations[index + 1];
      return {...station, side: next && next.x - station.x < NAME ? 'left' : 'right'};
    }),
    mayors: mayors
      .filter(({to}) => to === null || at(to) > start)
      .map(({short, from, to}) => ({id: short, label: short, ...stretch(from, to)})),
  };
}
