import type {LoadContext, Plugin} from '@docusaurus/types';
import {topics, versions} from '../../../data';
import {events} from '../../../data/lists';
import type {References} from '../../citations/reference';
import {toTimelinePage} from './toTimelinePage';

export interface Options {
  readonly references: References;
}

const COMPONENTS = '@site/src/components';

/** Makes the pages around the text: each is one list of `data/`, put into words. */
export default function referencePlugin(_context: LoadContext, {references}: Options): Plugin {
  const names = {versions, topics};
  return {
    name: 'policy-reference',
    async contentLoaded({actions: {addRoute}}) {
      addRoute({
        path: '/timeline/',
        exact: true,
        component: `${COMPONENTS}/Timeline/index.tsx`,
        props: {...toTimelinePage(events, references, names)},
      });
    },
  };
}
