import type {LoadContext, Plugin} from '@docusaurus/types';
import {topics, versions} from '../../../data';
import {assignments, events, glossary, offenses, pressClaims} from '../../../data/lists';
import type {References} from '../../citations/reference';
import {toGlossaryPage} from './toGlossaryPage';
import {toOffensesPage} from './toOffensesPage';
import {toPressCheckPage} from './toPressCheckPage';
import {toSheetEntry, toTeachPages} from './toTeachPages';
import {toTimelinePage} from './toTimelinePage';

export interface Options {
  readonly references: References;
}

/** Makes the pages around the text: each is one list of `data/`, put into words. */
export default function referencePlugin(_context: LoadContext, {references}: Options): Plugin {
  const names = {versions, topics};
  return {
    name: 'policy-reference',
    async contentLoaded({actions: {addRoute}}) {
      const page = (name: string, component: string, props: object): void =>
        addRoute({
          path: `/${name}/`,
          exact: true,
          component: `@site/src/components/${component}/index.tsx`,
          props: {...props},
        });
      page('timeline', 'Timeline', toTimelinePage(events, references, names));
      page('offenses', 'Offenses', toOffensesPage(offenses, references));
      page('press-check', 'PressCheck', toPressCheckPage(pressClaims, references, names));
      page('glossary', 'Glossary', toGlossaryPage(glossary, references, versions));
      const sheets = toTeachPages(assignments, {...names, terms: glossary, claims: pressClaims});
      page('teach', 'Teach', {sheets: sheets.map(toSheetEntry)});
      sheets.forEach((sheet) => page(`teach/${sheet.id}`, 'Assignment', sheet));
    },
  };
}
