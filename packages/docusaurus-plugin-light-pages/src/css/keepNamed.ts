import {PurgeCSS} from 'purgecss';
import {LIVE_ATTRIBUTES} from './liveAttributes';
import type {UsedNames} from './usedNames';

/** A part of a style sheet that must stay though no page shows it. */
export type Keep = readonly (string | RegExp)[];

/**
 * Leaves in a style sheet what these pages name somewhere. States, media and dark mode stay with what
 * they style.
 */
export async function keepNamed(css: string, names: UsedNames, keep: Keep): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: '', extension: 'names'}],
    extractors: [
      {
        extensions: ['names'],
        extractor: () => ({
          attributes: {names: [...names.attributes], values: [...names.values]},
          classes: [...names.classes],
          ids: [...names.ids],
          tags: [...names.tags],
          undetermined: [],
        }),
      },
    ],
    dynamicAttributes: [...LIVE_ATTRIBUTES],
    keyframes: true,
    fontFace: true,
    variables: true,
    safelist: {
      standard: [...keep, ':root', 'html', 'body'],
      // PurgeCSS takes a state that stands alone for something no page has; the next step looks closer.
      greedy: [/^:/],
      variables: [...names.properties],
    },
  });
  return result?.css ?? css;
}
