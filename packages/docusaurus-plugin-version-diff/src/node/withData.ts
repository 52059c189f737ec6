import path from 'node:path';
import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {docuHash, posixPath} from '@docusaurus/utils';

/**
 * What `createData` writes for a page ends so; the bundler passes it on as text (`index.ts`). As JSON
 * it would keep note of every key of every page, which takes a megabyte of memory a page.
 */
export const DATA_ENDING = '.txt';

/** Routes whose pages have their props as text in a module of their own, which the theme reads (`fromData`). */
export function withData(
  routes: readonly RouteConfig[],
  createData: PluginContentLoadedActions['createData'],
  generatedFilesDir: string,
): Promise<RouteConfig[]> {
  return Promise.all(
    routes.map(async ({props, ...route}): Promise<RouteConfig> => {
      if (route.routes) {
        return {...route, routes: await withData(route.routes, createData, generatedFilesDir)};
      }
      const name = `${docuHash(route.path)}${DATA_ENDING}`;
      const file = await createData(name, JSON.stringify(props));
      // The address stands in the site's scripts: by its alias it tells nothing of the machine.
      const data = `@generated/${posixPath(path.relative(generatedFilesDir, file))}`;
      return {...route, component: `${route.component}/fromData`, modules: {data}};
    }),
  );
}
