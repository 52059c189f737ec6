import type {AtRule, Plugin} from 'postcss';

/** What `1em` is in a media query where the reader has set nothing. */
const EM = 16;

/**
 * Widths of media queries in em in place of px, so that a reader who sets larger letters gets the page
 * made for fewer letters a line, and not the wide one with no room.
 */
export default function mediaInEm(): Plugin {
  return {
    postcssPlugin: 'media-in-em',
    AtRule: {
      media(rule: AtRule) {
        rule.params = rule.params.replace(
          /(\d*\.?\d+)px\b/g,
          (_, pixels: string) => `${Number(pixels) / EM}em`,
        );
      },
    },
  };
}
