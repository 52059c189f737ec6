/** The little of Citation.js that we use; the library ships no types. */
declare module '@citation-js/core' {
  interface PluginConfig {
    /** Citation styles by name, as CSL files. */
    readonly styles: {add(name: string, csl: string): void};
    /** Of BibTeX output: whether the id is the key, and whether odd letters are taken out of it. */
    readonly format: {useIdAsLabel: boolean; checkLabel: boolean};
  }
  export const plugins: {
    readonly config: {get(plugin: '@csl' | '@bibtex'): PluginConfig};
    readonly output: {
      format(
        format: 'bibliography' | 'bibtex',
        items: readonly object[],
        options?: {style?: string; lang?: string; format?: 'text' | 'html'},
      ): string;
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
