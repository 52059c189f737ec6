/** Folder of a page, where its comparison stands as data; whatever the site's trailing slashes. */
export function dataPath(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
