import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {mayors, versions, type PolicyVersion} from '../../../data';
import {policyPath} from '../../record/paths';
import {periodOf} from '../periodOf';
import styles from './styles.module.css';
import {toPicture} from './toPicture';

const WIDTH = 1120;
const HEIGHT = 186;
/** Heights of the rows: names of versions, their line, mayors, years. */
const ROW = {name: 30, line: 62, mayor: 102, year: 172};

const picture = toPicture(versions, mayors, WIDTH);
/** A mayor's name wider than the band stands after it. */
const fits = (label: string, width: number): boolean => width > label.length * 9;

function Station({version, index}: {readonly version: PolicyVersion; readonly index: number}) {
  const {x, width, label, side} = picture.stations[index] as (typeof picture.stations)[number];
  const last = index === versions.length - 1;
  return (
    <Link
      to={policyPath(version.id, 'overview')}
      className={clsx(styles.station, last && styles.today)}
      aria-label={`Version ${version.label}, ${periodOf(version)}`}>
      <rect className={styles.room} x={x} y="6" width={last ? WIDTH - x : width} height="72" />
      <path className={styles.stretch} d={`M${x + 9} ${ROW.line}h${Math.max(0, width - 18)}`} />
      <circle cx={x + 9} cy={ROW.line} r="7" />
      <text
        x={side === 'right' ? x + 2 : x + 18}
        y={ROW.name}
        textAnchor={side === 'right' ? 'start' : 'end'}>
        {label}
      </text>
    </Link>
  );
}

/** The versions and the mayors on one scale of time. Drawn at build time; phones get the list alone. */
export default function Picture(): ReactNode {
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-labelledby="picture-title"
      aria-describedby="picture-about">
      <title id="picture-title">The versions and the mayors in time</title>
      <desc id="picture-about">
        A line of time from 1988 to 2026. Each version of the policy is a station where it begins;
        below it the mayors’ terms are bands. The list below says the same in words.
      </desc>
      {picture.years.map(({year, x}) => (
        <g key={year} className={styles.year}>
          <path d={`M${x} ${ROW.mayor - 8}v${ROW.year - ROW.mayor - 10}`} />
          <text x={x} y={ROW.year} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {picture.mayors.map(({id, label, x, width}, index) => (
        <g key={id} className={clsx(styles.mayor, index % 2 === 1 && styles.other)}>
          <rect x={x} y={ROW.mayor} width={width} height="36" />
          {fits(label, width) ? (
            <text x={x + width / 2} y={ROW.mayor + 23} textAnchor="middle">
              {label}
            </text>
          ) : (
            <text x={x + width + 5} y={ROW.mayor + 23}>
              {label}
            </text>
          )}
        </g>
      ))}
      {versions.map((version, index) => (
        <Station key={version.id} version={version} index={index} />
      ))}
    </svg>
  );
}
