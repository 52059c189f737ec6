import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import topics from './data/topics.json';

/** The spine: one page per topic, in the same order in every version. */
const sidebars: SidebarsConfig = {
  policy: topics.map((topic) => topic.id),
};

export default sidebars;
