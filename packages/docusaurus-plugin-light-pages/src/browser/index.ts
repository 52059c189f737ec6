/** The script of pages that only are read. It runs before the first paint, so it only listens. */
import {prefetchLinks} from './prefetch';
import {watchTheme} from './theme';

watchTheme();
prefetchLinks();
