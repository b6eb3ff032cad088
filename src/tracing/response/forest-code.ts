// A forest in the coder's bits: the cuts that are used, of each feature, then each tree from its root, left before right.
import { type BitCoder, codeDirect, codeFlag, codeTree } from '../../domain/coding/bit-coder.ts';
import type { Forest } from './forest.ts';
import { codeSingle, fromUpperBits, toUpperBits } from './single-code.ts';

const LEAF_MOST = 127;
const LEAST_STEP = 2 ** -40;
const MOST_DEPTH = 40;
const MOST_TREES = 2048;
/** Of all trees together: four hundred of 31 leaves have 12,000. */
const MOST_NODES = 20_000;
/** Depths that are told apart in what a node looks at, and in how great a leaf is. */
const DEPTHS = 4;
const FEATURE_BITS = 7;
const CUT_CONTEXTS = 256;

const ENDS = 0;
const FEATURES = MOST_DEPTH + 1;
const LEAVES = FEATURES + DEPTHS * (1 << FEATURE_BITS);
const CUTS = LEAVES + DEPTHS * 256;
export const FOREST_CONTEXTS = CUTS + 2 * CUT_CONTEXTS;

interface Parts {
  readonly roots: number[];
  readonly feature: number[];
  readonly cut: number[];
  readonly left: number[];
  readonly right: number[];
  readonly leaves: number[];
}

export function codeForest(coder: BitCoder, base: number, features: number, given: Forest | null): Forest {
  const cuts = codeCuts(coder, base, features, given);
  const step = codeSingle(coder, given ? stepOf(given.leaves) : 0);
  if (!(step >= LEAST_STEP && step <= 1)) coder.spoil();
  const count = codeDirect(coder, 16, given?.roots.length ?? 0);
  if (count > MOST_TREES) coder.spoil();
  const parts: Parts = { roots: [], feature: [], cut: [], left: [], right: [], leaves: [] };

  function codeNode(node: number, depth: number): number {
    const near = Math.min(depth, DEPTHS - 1);
    if (depth > MOST_DEPTH || parts.feature.length >= MOST_NODES) coder.spoil();
    if (coder.failed || codeFlag(coder, base + ENDS + Math.min(depth, MOST_DEPTH), node < 0)) {
      const steps = Math.round((given?.leaves[-1 - node] ?? 0) / step);
      const coded = codeTree(coder, base + LEAVES + near * 256, 8, steps & 255);
      return -parts.leaves.push(((coded << 24) >> 24) * step);
    }
    const context = base + FEATURES + near * (1 << FEATURE_BITS);
    const feature = codeTree(coder, context, FEATURE_BITS, given?.feature[node] ?? 0);
    const own = cuts[feature] ?? [];
    if (own.length === 0) {
      coder.spoil();
      return -parts.leaves.push(0);
    }
    const place = coder.uniform(own.length, given ? own.indexOf(given.cut[node] ?? 0) : 0);
    const at = parts.feature.push(feature) - 1;
    parts.cut.push(own[place] ?? 0);
    parts.left.push(-1);
    parts.right.push(-1);
    parts.left[at] = codeNode(given?.left[node] ?? 0, depth + 1);
    parts.right[at] = codeNode(given?.right[node] ?? 0, depth + 1);
    return at;
  }

  for (let tree = 0; tree < count && !coder.failed; tree++) {
    parts.roots.push(codeNode(given?.roots[tree] ?? 0, 0));
  }
  return {
    roots: Int32Array.from(parts.roots),
    feature: Uint8Array.from(parts.feature),
    cut: Float32Array.from(parts.cut),
    left: Int32Array.from(parts.left),
    right: Int32Array.from(parts.right),
    leaves: Float32Array.from(parts.leaves),
  };
}

/** Cuts of sixteen bits, rising within a feature. */
function codeCuts(
  coder: BitCoder,
  base: number,
  features: number,
  given: Forest | null,
): readonly (readonly number[])[] {
  const used = Array.from({ length: features }, () => new Set<number>());
  for (const [node, feature] of given?.feature.entries() ?? []) used[feature]?.add(given?.cut[node] ?? 0);
  return used.map((set) => {
    const own = [...set].sort((a, b) => a - b);
    const count = codeTree(coder, base + CUTS, 8, own.length);
    const cuts: number[] = [];
    for (let at = 0; at < count && !coder.failed; at++) {
      const bits = toUpperBits(own[at] ?? 0);
      const high = codeTree(coder, base + CUTS + CUT_CONTEXTS, 8, bits >>> 8);
      const cut = fromUpperBits(high * 256 + coder.uniform(256, bits & 255));
      if (!Number.isFinite(cut)) coder.spoil();
      cuts.push(cut);
    }
    return cuts;
  });
}

/** The power of two that all leaves are whole multiples of, up to 127 each way. */
function stepOf(leaves: Float32Array): number {
  let most = LEAST_STEP;
  for (const leaf of leaves) most = Math.max(most, Math.abs(leaf));
  let step = 1;
  while (step > LEAST_STEP && most <= (step / 2) * LEAF_MOST) step /= 2;
  return step;
}
