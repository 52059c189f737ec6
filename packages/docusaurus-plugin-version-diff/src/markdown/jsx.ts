/** What is read of a JSX element, in a line or standing alone. */
export interface JsxLike {
  readonly name?: string | null;
  readonly attributes?: readonly unknown[];
}

interface Attribute {
  readonly name?: string;
  readonly value?: string | {readonly value?: string} | null;
}

/** The first of these attributes that is plain text. */
export function attribute(node: JsxLike, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = (node.attributes as Attribute[] | undefined)?.find(
      (entry) => entry.name === name && typeof entry.value === 'string',
    );
    if (found) {
      return found.value as string;
    }
  }
  return undefined;
}

function attributeSource({name, value}: Attribute): string {
  if (!name) {
    return typeof value === 'string' ? `{${value}}` : '';
  }
  if (value === null || value === undefined) {
    return name;
  }
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${value.value ?? ''}}`;
}

/** The opening tag, as its author wrote it but for white space. */
export function sourceOf(node: JsxLike, isEmpty: boolean): string {
  const parts = [
    node.name ?? '',
    ...((node.attributes as Attribute[] | undefined) ?? []).map(attributeSource),
  ];
  return `<${parts.filter(Boolean).join(' ')}${isEmpty ? ' /' : ''}>`;
}

/** A component of the site's own, as against an element of HTML: its first letter is a capital. */
export function isComponent({name}: JsxLike): boolean {
  return /^[A-Z]|\./.test(name ?? '');
}
