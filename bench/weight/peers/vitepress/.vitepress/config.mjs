import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** A group a version, as the default theme's sidebar is written. */
const sidebar = fs
  .readdirSync(root)
  .filter((name) => /^\d{4}$/.test(name))
  .sort()
  .map((version) => ({
    text: version,
    collapsed: true,
    items: fs
      .readdirSync(path.join(root, version))
      .map((file) => ({text: file.slice(0, -3), link: `/${version}/${file.slice(0, -3)}`})),
  }));

export default {
  title: 'Policy',
  ignoreDeadLinks: true,
  themeConfig: {nav: [{text: 'Read', link: '/2014/jails'}], sidebar},
};
