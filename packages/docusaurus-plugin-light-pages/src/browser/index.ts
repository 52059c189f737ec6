/** The one script on every page. It runs before the first paint, so it only listens. */
import {watchFirstUse} from './firstUse';
import {prefetchLinks} from './prefetch';
import {watchTheme} from './theme';

watchTheme();
watchFirstUse();
prefetchLinks();
