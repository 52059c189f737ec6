import fs from 'node:fs/promises';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import type {Plugin} from '@docusaurus/types';
import {versions} from '../../../data';
import {cardPath} from '../../cards/cardPath';
import {cardTexts} from '../../cards/cards';
import {toSvg} from '../../cards/toSvg';

const FONT = 'Source Serif 4';
const FONT_FILES = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
];

/**
 * Draws the preview pictures after the build. The font comes with the packages and the machine's own are
 * left out, so that every machine draws the same picture.
 */
export default function cardsPlugin(): Plugin {
  return {
    name: 'policy-cards',
    async postBuild({outDir}) {
      const fontFiles = FONT_FILES.map((file) => require.resolve(file));
      await fs.mkdir(path.join(outDir, path.dirname(cardPath('site'))), {recursive: true});
      for (const card of cardTexts()) {
        const drawing = new Resvg(toSvg(card, versions, FONT), {
          font: {fontFiles, loadSystemFonts: false, defaultFontFamily: FONT},
        });
        await fs.writeFile(path.join(outDir, cardPath(card.id)), drawing.render().asPng());
      }
    },
  };
}
