import {PurgeCSS} from 'purgecss';
import {inlineConstants} from './inlineConstants';
import type {UsedNames} from './usedNames';

/** Attributes that change while a page is read. */
const LIVE_ATTRIBUTES = [
  'data-theme',
  'data-theme-choice',
  'data-has-hydrated',
  'aria-busy',
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
  'aria-current',
  'aria-pressed',
  'checked',
  'disabled',
  'hidden',
  'inert',
  'open',
];

/** A part of a style sheet that must stay though no page shows it. */
export type Keep = readonly (string | RegExp)[];

/** Leaves in a style sheet what these pages use. States, media and dark mode stay with what they style. */
export async function lightenCss(css: string, names: UsedNames, keep: Keep): Promise<string> {
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
    dynamicAttributes: LIVE_ATTRIBUTES,
    keyframes: true,
    fontFace: true,
    variables: true,
    safelist: {standard: [...keep, ':root', 'html', 'body'], variables: [...names.properties]},
  });
  return inlineConstants(result?.css ?? css, names.properties);
}
