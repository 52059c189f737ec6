/** What others may call from Node: a site's own checks read and compare pages as the plugin does. */
export * from './core';
export {
  parseMarkdown,
  toProvisions,
  readChangeNote,
  readHeading,
  toInlines,
  type PageFault,
  type PageProvision,
  type PageProvisions,
} from './markdown';
export {forwardPage, FORWARD_SCRIPT, type OutFile} from './node/forwardFiles';
