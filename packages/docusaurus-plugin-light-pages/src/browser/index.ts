/** What answers the uses of pages that only are read. */
import {prefetchLinks} from './prefetch';
import {watchTheme} from './theme';

watchTheme();
prefetchLinks();
