/** The door to the small facts that pages show. Sources have a door of their own: they are large. */
import type {Mayor} from './listTypes';
import mayorsJson from './mayors.json';
import topicsJson from './topics.json';
import type {PolicyVersion, Topic} from './types';
import versionsJson from './versions.json';

export type * from './types';

/** Oldest first. */
export const versions: readonly PolicyVersion[] = versionsJson;

/** The spine, in reading order. */
export const topics: readonly Topic[] = topicsJson;

/** Oldest first. */
export const mayors: readonly Mayor[] = mayorsJson;
