/**
 * One style sheet for the whole theme, so that a site's bundler reads one and not eighteen: each costs
 * its own walk through folders and plugins, twice, once for the browser and once for the pages.
 *
 * The sources stay modules beside their components. Here their classes get names that are one of a kind
 * in the sheet, and the components these names instead of the import.
 */
import fs from 'node:fs';
import path from 'node:path';

const SHEET = 'styles.css';
const PREFIX = 'vd-';
const CLASS = /\.([A-Za-z_][\w-]*)/g;
const IMPORT = /^import (?:(\w+) from )?'([^']+\.module\.css)';$/gm;
const THEME_IMPORT = /^(?:import|export) (?:[^']* from )?'((?:\.|@theme\/VersionDiff\/)[^']*)';$/gm;

/** The file an import of the theme leads to. */
function resolve(root, from, name) {
  const target = name.startsWith('@theme/')
    ? path.join(root, name.slice('@theme/VersionDiff/'.length))
    : path.resolve(path.dirname(from), name);
  return [target, `${target}.js`, path.join(target, 'index.js')].find(
    (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
  );
}

/** Scripts and sheets in the order in which a bundler would meet them: what is imported comes first. */
function inOrder(root, entries) {
  const met = new Set();
  const visit = (file) => {
    if (file === undefined || met.has(file)) {
      return;
    }
    met.add(file);
    if (file.endsWith('.js')) {
      for (const [, name] of fs.readFileSync(file, 'utf8').matchAll(THEME_IMPORT)) {
        visit(resolve(root, file, name));
      }
    }
    // Put at the end again: after what it imports.
    met.delete(file);
    met.add(file);
  };
  entries.forEach(visit);
  return [...met];
}

/** Names for the classes of one sheet that no sheet before it has. */
function namesFor(text, taken) {
  const names = {};
  for (const [, name] of text.matchAll(CLASS)) {
    let free = name;
    for (let number = 2; names[name] === undefined && taken.has(free); number++) {
      free = `${name}${number}`;
    }
    names[name] ??= free;
  }
  Object.values(names).forEach((name) => taken.add(name));
  return names;
}

/** A script with the names of its classes in it, and the sheet in place of the modules. */
function withNames(text, sheet, namesOf, file) {
  const variables = [];
  const bare = text.replace(IMPORT, (_, variable, from) => {
    if (variable) {
      variables.push([variable, namesOf(from)]);
    }
    return '';
  });
  const kept = [];
  const named = variables.reduce((script, [variable, names]) => {
    if (script.includes(`${variable}[`)) {
      const all = Object.entries(names).map(([name, free]) => [name, PREFIX + free]);
      kept.push(`const ${variable} = ${JSON.stringify(Object.fromEntries(all))};\n`);
    }
    return script.replace(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'), (_, name) => {
      if (!names[name]) {
        throw new Error(`${file} uses the class "${name}", which its style sheet does not have.`);
      }
      return JSON.stringify(PREFIX + names[name]);
    });
  }, bare);
  return `import '${sheet}';\n${kept.join('')}${named}`;
}

/** @param {string} root folder of the compiled theme with its sheets; both are rewritten */
export function joinStyles(root) {
  const all = fs.readdirSync(root, {recursive: true}).sort();
  const pages = all.filter((file) => /Page[\\/]index\.js$/.test(file));
  const rest = all.filter((file) => file.endsWith('.js'));
  const files = inOrder(
    root,
    [...pages, ...rest].map((file) => path.join(root, file)),
  );

  const taken = new Set();
  const names = new Map();
  const rules = [];
  for (const file of files.filter((name) => name.endsWith('.module.css'))) {
    const text = fs.readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const own = namesFor(text, taken);
    names.set(file, own);
    rules.push(
      text
        .replace(CLASS, (_, name) => `.${PREFIX}${own[name]}`)
        .replace(/(@keyframes |animation: )(?!none)(\w+)/g, `$1${PREFIX}$2`)
        .replace(/\n{2,}/g, '\n')
        .trim(),
    );
    fs.rmSync(file);
  }
  fs.writeFileSync(path.join(root, SHEET), `${rules.join('\n')}\n`);

  for (const file of all.map((name) => path.join(root, name))) {
    const text = /\.(?:js|d\.ts)$/.test(file) ? fs.readFileSync(file, 'utf8') : '';
    if (file.endsWith('.d.ts')) {
      fs.writeFileSync(file, text.replace(IMPORT, ''));
    } else if (text.search(IMPORT) >= 0) {
      const sheet = path.relative(path.dirname(file), path.join(root, SHEET)).replaceAll('\\', '/');
      const namesOf = (from) => names.get(path.resolve(path.dirname(file), from));
      fs.writeFileSync(file, withNames(text, sheet.replace(/^(?!\.)/, './'), namesOf, file));
    }
  }
}
