import postcss from 'postcss';

/** Values that every browser of these years reads without the prefix. */
const PLAIN = /^(?:none|underline|line-through)$/;

/**
 * Takes out what only says again what stands beside it, a prefixed twin of a plain value, and what is
 * left without use: empty rules, key frames of no animation, lists of layers that have
 * no rule.
 */
export function dropLeftovers(css: string): string {
  const root = postcss.parse(css);
  root.walkDecls('-webkit-text-decoration', (declaration) => {
    const next = declaration.next();
    if (PLAIN.test(declaration.value) && next?.type === 'decl' && next.prop === 'text-decoration') {
      declaration.remove();
    }
  });
  const moves = new Set<string>();
  root.walkDecls(/animation/, ({value}) =>
    value.split(/[\s,]+/).forEach((word) => moves.add(word)),
  );
  root.walkAtRules(/keyframes$/, (frames) => {
    if (!moves.has(frames.params)) {
      frames.remove();
    }
  });
  const layers = new Set<string>();
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes) {
      layers.add(layer.params);
    }
  });
  // Layers come in the order of their rules, but where a list before them says otherwise.
  root.walkAtRules('layer', (layer) => {
    const named = layer.params.split(/\s*,\s*/);
    if (!layer.nodes && !named.some((name) => layers.has(name))) {
      layer.remove();
    }
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) {
      rule.remove();
    }
  });
  return root.toString();
}
