/** What answers the uses of pages on which something needs the application. */
import './index';
import {watchFirstUse} from './firstUse';

watchFirstUse();
