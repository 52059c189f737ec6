/** A page's text in, provisions out. Strings only: nothing here touches the disk. */
export {readChangeNote, type NoteResult} from './changeNotes';
export {readHeading} from './headingId';
export {parseMarkdown, type ParseOptions} from './parseMarkdown';
export {toBlocks} from './toBlocks';
export {toInlines} from './toInlines';
export {
  toProvisions,
  type PageFault,
  type PageProvision,
  type PageProvisions,
  type ProvisionOptions,
} from './toProvisions';
