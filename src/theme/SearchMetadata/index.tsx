/** The stock tags are for a search service of others; our index is made from the pages themselves. */
export default function SearchMetadata(): null {
  return null;
}
