import type {Plugin} from '@docusaurus/types';
import mediaInEm from './mediaInEm';

/** Makes every style sheet, Docusaurus' own included, follow the size of letters the reader has set. */
export default function textMediaPlugin(): Plugin {
  return {
    name: 'policy-text-media',
    configurePostCss(options) {
      options.plugins.push(mediaInEm());
      return options;
    },
  };
}
