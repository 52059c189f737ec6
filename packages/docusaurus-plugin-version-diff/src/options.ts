import {Joi, RemarkPluginsSchema} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {DEFAULT_DIFF_OPTIONS, type DiffOptions} from './core';

/** Which versions are compared: each with each, each with the one before it, or a list by name. */
export type Pairs = 'all' | 'adjacent' | readonly (readonly [older: string, newer: string])[];

/** What the plugin works with: every field is there. */
export interface PluginOptions {
  /** Set when a site uses the plugin more than once. */
  readonly id: string;
  /** First part of every address, without slashes at the ends. */
  readonly routeBasePath: string;
  /** First part of the addresses of the history pages; `false` makes none. */
  readonly historyBasePath: string | false;
  /** Id of the docs plugin instance whose versions are compared. */
  readonly docsPluginId: string;
  readonly pairs: Pairs;
  /** Depth of the headings that open a provision, 2 to 4. */
  readonly headingDepth: number;
  /** Language of the fenced blocks that hold change notes. */
  readonly changeFence: string;
  /** Remark plugins of the docs that change what a page says; the comparison must read the same words. */
  readonly remarkPlugins: PluggableList;
  /** A line about a version, by version name or path segment, such as its period. */
  readonly versionNotes: Readonly<Record<string, string>>;
  /** Shown on every page of a comparison, such as a licence. */
  readonly notice: string;
  /** Numbers that decide how a difference is shown. */
  readonly diff: DiffOptions;
}

/** What a site may write: every field has a default. */
export type Options = Partial<Omit<PluginOptions, 'diff'>> & {readonly diff?: Partial<DiffOptions>};

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  routeBasePath: 'compare',
  historyBasePath: 'history',
  docsPluginId: 'default',
  pairs: 'all',
  headingDepth: 2,
  changeFence: 'change',
  remarkPlugins: [],
  versionNotes: {},
  notice: '',
  diff: DEFAULT_DIFF_OPTIONS,
};

const share = Joi.number().min(0).max(1);
const segment = Joi.string()
  .pattern(/^[^/\s]+(\/[^/\s]+)*$/)
  .messages({
    'string.pattern.base':
      '{{#label}} must be a path without slashes at its ends, such as "compare"; found {{#value}}',
  });

const diffSchema = Joi.object<DiffOptions>({
  rewrittenBelow: share.default(DEFAULT_DIFF_OPTIONS.rewrittenBelow),
  pairAbove: share.default(DEFAULT_DIFF_OPTIONS.pairAbove),
  movedAbove: share.default(DEFAULT_DIFF_OPTIONS.movedAbove),
  maxEdits: Joi.number().integer().min(1).default(DEFAULT_DIFF_OPTIONS.maxEdits),
  silentPhrases: Joi.array().items(Joi.string()).default(DEFAULT_DIFF_OPTIONS.silentPhrases),
})
  .default(DEFAULT_DIFF_OPTIONS)
  .messages({
    'object.unknown': `{{#label}} is no option of docusaurus-plugin-version-diff, expected one of ${Object.keys(DEFAULT_DIFF_OPTIONS).join(', ')} in "diff"`,
  });

const pairsSchema = Joi.alternatives()
  .try(
    Joi.string().valid('all', 'adjacent'),
    Joi.array().items(Joi.array().ordered(Joi.string().required(), Joi.string().required())),
  )
  .messages({
    '*': '"pairs" must be "all", "adjacent" or a list of [older, newer] version names, such as [["1.0", "2.0"]]',
  });

/** Pages of both kinds under one address would stand in each other's way. */
const twoPaths: Joi.CustomValidator<PluginOptions> = (options, {message}) =>
  options.routeBasePath === options.historyBasePath
    ? message({
        custom: `"routeBasePath" and "historyBasePath" must differ, found "${options.routeBasePath}" twice`,
      })
    : options;

export const optionsSchema = Joi.object<PluginOptions>({
  id: Joi.string().default(DEFAULT_OPTIONS.id),
  routeBasePath: segment.default(DEFAULT_OPTIONS.routeBasePath),
  historyBasePath: Joi.alternatives()
    .try(Joi.valid(false), segment)
    .default(DEFAULT_OPTIONS.historyBasePath)
    .messages({
      'alternatives.match':
        '"historyBasePath" must be a path without slashes at its ends, such as "history", or false',
      'alternatives.types':
        '"historyBasePath" must be a path without slashes at its ends, such as "history", or false',
    }),
  docsPluginId: Joi.string().default(DEFAULT_OPTIONS.docsPluginId),
  pairs: pairsSchema.default(DEFAULT_OPTIONS.pairs),
  headingDepth: Joi.number().integer().min(2).max(4).default(DEFAULT_OPTIONS.headingDepth),
  changeFence: Joi.string().default(DEFAULT_OPTIONS.changeFence),
  remarkPlugins: RemarkPluginsSchema.default(DEFAULT_OPTIONS.remarkPlugins),
  versionNotes: Joi.object()
    .pattern(Joi.string(), Joi.string())
    .default(DEFAULT_OPTIONS.versionNotes),
  notice: Joi.string().allow('').default(DEFAULT_OPTIONS.notice),
  diff: diffSchema,
})
  .custom(twoPaths)
  .messages({
    'object.unknown': `{{#label}} is no option of docusaurus-plugin-version-diff, expected one of ${Object.keys(DEFAULT_OPTIONS).join(', ')}`,
  });

/** Called by Docusaurus with what the site wrote; throws a message that names the field. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(optionsSchema, options ?? {}) as PluginOptions;
}
