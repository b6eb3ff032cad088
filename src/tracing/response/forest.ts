// Boosted trees over the features of a question, laid out for reading: one array a field, children by place. What a
// tree decides on is `feature < cut`, so that only the order of a feature's values matters, never its scale.
// Friedman 2001, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of Statistics 29.

export interface Forest {
  /** One a tree: its first node, or a leaf as in `left`. */
  readonly roots: Int32Array;
  /** One a node: place of the feature that it looks at. */
  readonly feature: Uint8Array;
  /** One a node: below it goes left, all else right. */
  readonly cut: Float32Array;
  /** One a node: the next node, or −1 − place of a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** What a leaf adds to the score, in logits. */
  readonly leaves: Float32Array;
}

/** Sum of what the trees say of these features, in logits. Cost: depth × trees, some thousand comparisons. */
export function scoreOf(forest: Forest, features: ArrayLike<number>): number {
  const { roots, feature, cut, left, right, leaves } = forest;
  let score = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? -1;
    while (node >= 0) {
      const isBelow = (features[feature[node] ?? 0] ?? 0) < (cut[node] ?? 0);
      node = (isBelow ? left[node] : right[node]) ?? -1;
    }
    score += leaves[-1 - node] ?? 0;
  }
  return score;
}
