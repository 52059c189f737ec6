import {describe, expect, it} from 'vitest';
import {attribute, isComponent, sourceOf} from './jsx';

const node = {
  name: 'Card',
  attributes: [
    {type: 'mdxJsxAttribute', name: 'title', value: 'Words'},
    {type: 'mdxJsxAttribute', name: 'open', value: null},
    {type: 'mdxJsxAttribute', name: 'size', value: {type: 'expression', value: '2 * 2'}},
    {type: 'mdxJsxExpressionAttribute', value: '...rest'},
  ],
};

it('writes an element as its author did', () => {
  expect(sourceOf(node, true)).toBe('<Card title="Words" open size={2 * 2} {...rest} />');
  expect(sourceOf({name: 'Card'}, false)).toBe('<Card>');
});

describe('an attribute', () => {
  it('is found by the first of several names that has plain text', () => {
    expect(attribute(node, 'label', 'title')).toBe('Words');
  });
  it('is nothing where it has no text', () => {
    expect(attribute(node, 'size', 'open', 'label')).toBeUndefined();
    expect(attribute({name: 'b'}, 'title')).toBeUndefined();
  });
});

it('tells a component by its capital or its dot', () => {
  expect(['Card', 'ui.card', 'div', null].map((name) => isComponent({name}))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
