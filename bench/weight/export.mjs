/** Our built policy pages as plain Markdown, so that every peer shows the same words. */
import fs from 'node:fs';
import path from 'node:path';
import {parseDocument} from 'htmlparser2';

const HEADING = /^h[1-6]$/;
const HIDDEN = new Set(['script', 'style', 'svg', 'button', 'input']);

const escape = (text) => text.replace(/[\s\u200b]+/g, ' ').replace(/[\\`*_[\]{}<>#|]/g, '\\$&');

/** Text of a line: links to other sites stay links. */
function inline(node) {
  if (node.type === 'text') {
    return escape(node.data);
  }
  if (!node.children || HIDDEN.has(node.name) || /hash-link/.test(node.attribs?.class ?? '')) {
    return '';
  }
  const text = node.children.map(inline).join('');
  const href = node.attribs?.href ?? '';
  return node.name === 'a' && /^https?:/.test(href) && text.trim()
    ? `[${text.trim()}](<${href}>)`
    : text;
}

/** Blocks of a page, in order. */
function blocks(node, out) {
  for (const child of node.children ?? []) {
    if (HIDDEN.has(child.name)) {
      continue;
    }
    if (HEADING.test(child.name ?? '')) {
      out.push(`${'#'.repeat(Number(child.name[1]))} ${inline(child).trim()}`);
    } else if (child.name === 'li') {
      out.push(`- ${inline(child).trim()}`);
    } else if (child.name === 'p' || (child.type === 'text' && child.data.trim())) {
      out.push(inline(child).trim());
    } else if (child.children) {
      blocks(child, out);
    }
  }
  return out;
}

function find(node, name) {
  for (const child of node.children ?? []) {
    const found = child.name === name ? child : find(child, name);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/**
 * @param {string} build folder of our built site
 * @returns {{version: string, topic: string, title: string, text: string}[]}
 */
export function exportPages(build) {
  const policy = path.join(build, 'policy');
  const pages = [];
  const versions = fs.existsSync(policy) ? fs.readdirSync(policy) : [];
  for (const version of versions.filter((name) => /^\d{4}$/.test(name))) {
    for (const topic of fs.readdirSync(path.join(policy, version)).sort()) {
      const file = path.join(policy, version, topic, 'index.html');
      const html = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
      const article = html.includes('__docusaurus') && find(parseDocument(html), 'article');
      if (!article) {
        continue;
      }
      const lines = blocks(article, []);
      const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? topic;
      const text = lines.filter((line) => !line.startsWith('# ')).join('\n\n');
      pages.push({version, topic, title: title.replace(/\\/g, ''), text});
    }
  }
  if (pages.length === 0) {
    throw new Error(`Unexpected absence of policy pages in ${policy}. Run npm run build first.`);
  }
  return pages;
}
