import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import type {Keep} from './css/keepNamed';
import type {Sources} from './policy/contentPolicy';

export interface ScriptModule {
  readonly file: string;
  /** The pages it is for: those whose address, without the base, starts so. All by default. */
  readonly path?: string;
  /** Selectors of what it answers: a click on one that comes before the module is held for it. */
  readonly holds?: readonly string[];
  /** Keys it answers, such as `/` or `^k` for Control or Command with K; held for it as well. */
  readonly keys?: readonly string[];
  /** Whether it must be in the page itself, because it does something before any use. */
  readonly atOnce?: boolean;
}

export interface ScriptOptions {
  /**
   * Selectors of what needs the application; a first click on one starts it and is repeated. A page
   * on which nothing matches does not even name it.
   */
  readonly needs: readonly string[];
  /** Modules of the site that answer uses of its own, such as keys; a text alone is the file. */
  readonly modules: readonly (string | ScriptModule)[];
  /** Whether plain links are made instant where the browser can. */
  readonly prefetch: boolean;
  /** Address patterns never fetched ahead. */
  readonly noPrefetch: readonly string[];
}

export interface CssOptions {
  /** Whether the light sheets stand in the pages, so that a first page is one answer of the server. */
  readonly inline: boolean;
  /** Selectors, or patterns of them, that stay though no page shows them. */
  readonly keep: Keep;
  /** Names, or patterns of them, whose rules change nothing on the pages that have them. */
  readonly drop: Keep;
}

export interface PolicyOptions {
  /** Whether each page carries its policy. */
  readonly meta: boolean;
  /** Whether header files for static hosts are written. */
  readonly headers: boolean;
  /** Value of the referrer policy; empty to write none. */
  readonly referrer: string;
  /** What all pages may do beyond the strict base. */
  readonly allow: Sources;
  /** What pages may do whose address, without the base, starts with `path`. */
  readonly pages: readonly {readonly path: string; readonly allow: Sources}[];
  /** What files of a top folder may do that hold no page, such as the script of a worker. */
  readonly folders: readonly {readonly folder: string; readonly allow: Sources}[];
  /** Top folders whose file names hold a hash of their content. */
  readonly immutable: readonly string[];
}

export interface PluginOptions {
  readonly id: string;
  readonly scripts: ScriptOptions | false;
  readonly css: CssOptions | false;
  readonly policy: PolicyOptions;
}

/** What a site may write: every field has a default. */
export interface Options {
  readonly id?: string;
  readonly scripts?: Partial<ScriptOptions> | false;
  readonly css?: Partial<CssOptions> | false;
  readonly policy?: Partial<PolicyOptions>;
}

export const DEFAULT_OPTIONS = {
  id: 'default',
  scripts: {
    // The controls of the classic theme; the switch of light and dark works from the small script.
    needs: [
      'button:not([data-light-theme],[data-no-app],[class*=toggleButtonDisabled])',
      '[role=button]',
      '[role=tab]',
      'details[data-collapsed]>summary',
      '.dropdown>.navbar__link[href="#"]',
      '[data-needs-app]',
    ],
    modules: [],
    prefetch: true,
    noPrefetch: [],
  },
  css: {inline: true, keep: [], drop: []},
  policy: {
    meta: true,
    headers: true,
    referrer: 'no-referrer',
    allow: {},
    pages: [],
    folders: [],
    immutable: ['assets'],
  },
} satisfies PluginOptions;

const sources = Joi.object().pattern(Joi.string(), Joi.array().items(Joi.string()));
const list = Joi.array().items(Joi.string());
const names = Joi.array().items(Joi.string(), Joi.object().instance(RegExp));
const {scripts, css, policy} = DEFAULT_OPTIONS;

export const optionsSchema = Joi.object<PluginOptions>({
  id: Joi.string().default(DEFAULT_OPTIONS.id),
  scripts: Joi.alternatives()
    .try(
      Joi.valid(false),
      Joi.object({
        needs: list.default(scripts.needs),
        modules: Joi.array()
          .items(
            Joi.string(),
            Joi.object({
              file: Joi.string().required(),
              path: Joi.string(),
              holds: list,
              keys: list,
              atOnce: Joi.boolean(),
            }),
          )
          .default(scripts.modules),
        prefetch: Joi.boolean().default(scripts.prefetch),
        noPrefetch: list.default(scripts.noPrefetch),
      }),
    )
    .default(scripts),
  css: Joi.alternatives()
    .try(
      Joi.valid(false),
      Joi.object({
        inline: Joi.boolean().default(css.inline),
        keep: names.default(css.keep),
        drop: names.default(css.drop),
      }),
    )
    .default(css),
  policy: Joi.object({
    meta: Joi.boolean().default(policy.meta),
    headers: Joi.boolean().default(policy.headers),
    referrer: Joi.string().allow('').default(policy.referrer),
    allow: sources.default(policy.allow),
    pages: Joi.array()
      .items(Joi.object({path: Joi.string().required(), allow: sources.required()}))
      .default(policy.pages),
    folders: Joi.array()
      .items(Joi.object({folder: Joi.string().required(), allow: sources.required()}))
      .default(policy.folders),
    immutable: list.default(policy.immutable),
  }).default(policy),
});

/** Called by Docusaurus with what the site wrote; throws a message that names the field. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(optionsSchema, options ?? {}) as PluginOptions;
}
