/** The door of the room: what other rooms may use. */
export {alignBlocks} from './align';
export {blockText} from './blocks';
export {DEFAULT_DIFF_OPTIONS} from './defaults';
export {diffInlines} from './diffInlines';
export {diffPage} from './diffPage';
export {diffProvision} from './diffProvision';
export {diffText} from './diffText';
export type {TextOptions} from './diffText';
export {likeness, wordBag} from './likeness';
export {provisionText, textAfter, textBefore} from './promise';
export {isSilent} from './silence';
export {summarize} from './summary';
export type {Summary} from './summary';
export {tokenize} from './tokens';
export type {Tokens} from './tokens';
export type * from './types';
export {toWdiff} from './wdiff';
export type * from './pages';
