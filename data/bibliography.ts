/** Every document cited. For the build only: a page that imports this would carry them all. */
import sourcesJson from './sources.json';
import type {Source} from './types';

/** In the order of their keys. */
export const sources = sourcesJson as readonly Source[];
