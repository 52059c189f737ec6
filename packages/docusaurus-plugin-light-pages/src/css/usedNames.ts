import {Parser} from 'htmlparser2';

/** Everything on the pages that a selector could mean. */
export interface UsedNames {
  readonly tags: Set<string>;
  readonly classes: Set<string>;
  readonly ids: Set<string>;
  readonly attributes: Set<string>;
  readonly values: Set<string>;
  /** Custom properties named in attributes, as drawings do. */
  readonly properties: Set<string>;
}

export function noNames(): UsedNames {
  return {
    tags: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributes: new Set(),
    values: new Set(),
    properties: new Set(),
  };
}

/** Long values are addresses and sentences, which no selector spells out. */
const LONGEST_VALUE = 40;

/** Adds what a page uses. */
export function addNames(html: string, names: UsedNames): void {
  const parser = new Parser({
    onopentag(tag, attributes) {
      names.tags.add(tag);
      for (const [name, value] of Object.entries(attributes)) {
        names.attributes.add(name);
        if (name === 'class') {
          for (const token of value.split(/\s+/)) {
            names.classes.add(token);
            names.values.add(token);
          }
        } else if (name === 'id') {
          names.ids.add(value);
        } else if (value.length <= LONGEST_VALUE) {
          names.values.add(value);
        }
        for (const [property] of value.matchAll(/--[\w-]+/g)) {
          names.properties.add(property);
        }
      }
    },
  });
  parser.end(html);
}
