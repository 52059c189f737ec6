import type {CardText} from './cards';

/** The size other sites show without cutting. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 84;
/** Characters that fit a line of title and of what is below it. */
const ROOM = {title: 32, about: 62};

const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1d1f1e',
  soft: '#4b504e',
  edge: '#807d75',
  accent: '#0b6b57',
};

export interface Station {
  readonly id: string;
  readonly short: string;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Words in lines of at most `room` characters. */
export function toLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function paragraph(lines: readonly string[], y: number, size: number, attributes: string): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${MARGIN}" y="${y + index * size * 1.22}" font-size="${size}" ${attributes}>${escape(line)}</text>`,
    )
    .join('');
}

/** The line of versions, as on the pages: a station, then its stretch; marked ones are filled. */
function line(stations: readonly Station[], marked: readonly string[], y: number): string {
  const step = (WIDTH - 2 * MARGIN) / stations.length;
  const at = (index: number): number => MARGIN + 14 + index * step;
  const places = marked.map((id) => stations.findIndex((station) => station.id === id));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const end = to > from ? at(to) : at(from) + step - 18;
  return [
    `<path d="M${at(0)} ${y}H${WIDTH - MARGIN}" stroke="${COLOURS.edge}" stroke-width="4"/>`,
    marked.length > 0 &&
      `<path d="M${at(from)} ${y}H${end}" stroke="${COLOURS.accent}" stroke-width="9"/>`,
    ...stations.map(({id, short}, index) => {
      const filled = marked.includes(id);
      return (
        `<circle cx="${at(index)}" cy="${y}" r="${filled ? 15 : 11}" fill="${filled ? COLOURS.accent : COLOURS.paper}" stroke="${filled ? COLOURS.accent : COLOURS.edge}" stroke-width="4"/>` +
        `<text x="${at(index) - 14}" y="${y + 54}" font-size="22" font-weight="${filled ? 700 : 400}" fill="${filled ? COLOURS.ink : COLOURS.soft}">${escape(short)}</text>`
      );
    }),
  ]
    .filter(Boolean)
    .join('');
}

/** A preview picture as SVG. The letters are those of the font it is drawn with (`plugins/cards`). */
export function toSvg(
  {title, about, marked}: CardText,
  stations: readonly Station[],
  font: string,
): string {
  const titleLines = toLines(title, ROOM.title);
  const aboutY = 220 + titleLines.length * 64 * 1.22 + 4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${font}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>`,
    `<g transform="translate(${MARGIN - 6} 62) scale(1.75)" fill="none" stroke="${COLOURS.accent}" stroke-width="2.6" stroke-linecap="round"><path d="M8 2v4M8 14v16M17 7h12M17 13h7M17 22h12M17 28h7"/><circle cx="8" cy="10" r="4"/><circle cx="8" cy="23" r="5.4" fill="${COLOURS.accent}" stroke="none"/></g>`,
    `<text x="${MARGIN + 66}" y="100" font-size="31" font-weight="700" fill="${COLOURS.ink}">NYC Sanctuary Policy</text>`,
    paragraph(titleLines, 220, 64, `font-weight="700" fill="${COLOURS.ink}"`),
    paragraph(toLines(about, ROOM.about), aboutY, 33, `fill="${COLOURS.soft}"`),
    line(stations, marked, 520),
    '</svg>',
  ].join('');
}
