import type {HeaderRule} from './headerRules';

/** A file to be written, its path relative to the folder of the built site. */
export interface OutFile {
  readonly path: string;
  readonly content: string;
}

const lines = (rule: HeaderRule, line: (name: string, value: string) => string): string =>
  Object.entries(rule.headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/** Netlify and Cloudflare Pages read this file from the top of the site. */
function forNetlify(rules: readonly HeaderRule[]): string {
  return rules
    .map((rule) => `${rule.path}\n${lines(rule, (name, value) => `  ${name}: ${value}`)}\n`)
    .join('\n');
}

/** `location` blocks, to be included in a `server` block. */
function forNginx(rules: readonly HeaderRule[]): string {
  const blocks = rules.map((rule) => {
    const where = rule.path.endsWith('*') ? `^~ ${rule.path.slice(0, -1)}` : `= ${rule.path}`;
    const headers = lines(rule, (name, value) => `  add_header ${name} "${value}" always;`);
    return `location ${where} {\n${headers}\n}\n`;
  });
  return `# In the server block: include this file; gzip_static and error_page are yours to set.\n${blocks.join('')}`;
}

/** Directives for a site block. */
function forCaddy(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(
    (rule) => `header ${rule.path} {\n${lines(rule, (name, value) => `\t${name} "${value}"`)}\n}\n`,
  );
  return `# In the site block: import this file, then file_server and encode zstd gzip.\n${blocks.join('')}`;
}

/** Ready to use; GitHub Pages takes no headers, there the `meta` of each page must do. */
export function headerFiles(rules: readonly HeaderRule[]): OutFile[] {
  return [
    {path: '_headers', content: forNetlify(rules)},
    {path: 'hosting/nginx.conf', content: forNginx(rules)},
    {path: 'hosting/Caddyfile', content: forCaddy(rules)},
  ];
}
