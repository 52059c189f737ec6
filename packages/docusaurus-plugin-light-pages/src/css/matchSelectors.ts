import {compile, selectOne} from 'css-select';
import {parse} from 'parse5';
import {adapter} from 'parse5-htmlparser2-tree-adapter';
import postcss, {type ChildNode, type Root, type Rule} from 'postcss';
import {stillSelector} from './stillSelector';

type Query = ReturnType<typeof compile>;

/** Steps of a key frame look like selectors. */
const isStep = ({parent}: Rule): boolean =>
  parent?.type === 'atrule' && /keyframes$/.test((parent as {name?: string}).name ?? '');

function walkSelectors(root: Root, visit: (rule: Rule) => void): void {
  root.walkRules((rule) => {
    if (!isStep(rule)) {
      visit(rule);
    }
  });
}

/** What to look up in a page for a selector; undefined where that cannot be told, so that it stays. */
function toQuery(selector: string): Query | undefined {
  try {
    return compile(stillSelector(selector));
  } catch {
    return undefined;
  }
}

/** Looks up selectors in one page after the other, each only until it has been found. */
export class SelectorSearch {
  private readonly missing = new Map<string, Query>();

  /** Adds the selectors of a style sheet. */
  add(css: string): void {
    walkSelectors(postcss.parse(css), ({selectors}) => {
      for (const selector of selectors) {
        const query = this.missing.has(selector) ? undefined : toQuery(selector);
        if (query) {
          this.missing.set(selector, query);
        }
      }
    });
  }

  /** Looks through a page. */
  read(html: string): void {
    // A parser that knows which end tags a page may leave out, as the browser does.
    const page = parse(html, {treeAdapter: adapter});
    for (const [selector, query] of this.missing) {
      if (selectOne(query, page)) {
        this.missing.delete(selector);
      }
    }
  }

  /** Selectors that no page read could ever match. */
  get unmatched(): ReadonlySet<string> {
    return new Set(this.missing.keys());
  }
}

/** Takes selectors out of a style sheet, and what they leave empty. */
export function dropSelectors(css: string, isDropped: (selector: string) => boolean): string {
  const root = postcss.parse(css);
  walkSelectors(root, (rule) => {
    const kept = rule.selectors.filter((selector) => !isDropped(selector));
    if (kept.length > 0) {
      if (kept.length < rule.selectors.length) {
        rule.selectors = kept;
      }
      return;
    }
    let node: ChildNode = rule;
    while (node.parent?.nodes?.length === 1 && node.parent.type !== 'root') {
      node = node.parent as ChildNode;
    }
    node.remove();
  });
  return root.toString();
}
