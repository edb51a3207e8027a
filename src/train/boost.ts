import type { Ensemble } from '../model/ranker.js';

/** One training example: feature values in a fixed order, the answer, and how much it counts. */
export interface Example {
  readonly values: Float32Array;
  readonly answer: boolean;
  readonly weight: number;
}

/** Settings of `boost`; `rate` shrinks each tree, `smooth` is the L2 penalty on leaves, `least` the weight of a leaf. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly smooth: number;
  readonly least: number;
  /** Share of features that each tree may look at. */
  readonly share: number;
  readonly seed: number;
}

export const BOOST_DEFAULTS: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  smooth: 3,
  least: 3,
  share: 0.6,
  seed: 20250315,
};

/** Most distinct thresholds tried a feature. */
const BINS = 24;

/** Mulberry32: a small seeded generator, so that training gives the same weights anywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Binned {
  /** Bin of each example, by feature. */
  readonly bins: readonly Uint8Array[];
  /** Upper value of each bin, by feature. */
  readonly edges: readonly (readonly number[])[];
}

function binned(examples: readonly Example[], count: number): Binned {
  const bins: Uint8Array[] = [];
  const edges: number[][] = [];
  for (let feature = 0; feature < count; feature++) {
    const distinct = [...new Set(examples.map((example) => example.values[feature]!))].sort((a, b) => a - b);
    const step = Math.max(1, distinct.length / BINS);
    const cuts: number[] = [];
    for (let at = step; at <= distinct.length; at += step)
      cuts.push(distinct[Math.min(distinct.length, Math.round(at)) - 1]!);
    if (cuts.at(-1) !== distinct.at(-1) && distinct.length > 0) cuts.push(distinct.at(-1)!);
    const column = new Uint8Array(examples.length);
    examples.forEach((example, index) => {
      const value = example.values[feature]!;
      let bin = 0;
      while (bin < cuts.length - 1 && value > cuts[bin]!) bin++;
      column[index] = bin;
    });
    bins.push(column);
    edges.push(cuts);
  }
  return { bins, edges };
}

/** Trains an ensemble on logistic loss with second-order steps; the same examples and seed give the same trees. */
export function boost(
  examples: readonly Example[],
  features: number,
  options: BoostOptions = BOOST_DEFAULTS,
): Ensemble {
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const positive = examples.reduce((sum, example) => sum + (example.answer ? example.weight : 0), 0);
  const base = round(Math.log((positive + 1) / (total - positive + 1)));
  if (examples.length === 0 || positive === 0 || positive === total) return { base, trees: [] };
  const next = random(options.seed);
  const table = binned(examples, features);
  const scores = new Float64Array(examples.length).fill(base);
  const trees: number[][][] = [];
  for (let round_ = 0; round_ < options.trees; round_++) {
    const gradient = new Float64Array(examples.length);
    const curvature = new Float64Array(examples.length);
    examples.forEach((example, index) => {
      const chance = 1 / (1 + Math.exp(-scores[index]!));
      gradient[index] = ((example.answer ? 1 : 0) - chance) * example.weight;
      curvature[index] = chance * (1 - chance) * example.weight;
    });
    const looked = Array.from({ length: features }, (_, feature) => feature).filter(
      (feature) => table.edges[feature]!.length > 1 && next() < options.share,
    );
    const tree: number[][] = [];
    grow(tree, Array.from(examples.keys()), 0, { table, gradient, curvature, looked, options, scores });
    if (tree.length === 1 && Math.abs(tree[0]![0]!) < 1e-6) break;
    trees.push(tree);
  }
  return { base, trees };
}

interface Growing {
  readonly table: Binned;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly looked: readonly number[];
  readonly options: BoostOptions;
  readonly scores: Float64Array;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function grow(tree: number[][], rows: readonly number[], depth: number, growing: Growing): number {
  const { gradient, curvature, options, table, scores } = growing;
  const place = tree.length;
  tree.push([]);
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += gradient[row]!;
    h += curvature[row]!;
  }
  const split = depth < options.depth ? bestSplit(rows, g, h, growing) : null;
  if (!split) {
    const value = round((options.rate * g) / (h + options.smooth));
    for (const row of rows) scores[row] = scores[row]! + value;
    tree[place] = [value];
    return place;
  }
  const column = table.bins[split.feature]!;
  const left = grow(
    tree,
    rows.filter((row) => column[row]! <= split.bin),
    depth + 1,
    growing,
  );
  const right = grow(
    tree,
    rows.filter((row) => column[row]! > split.bin),
    depth + 1,
    growing,
  );
  tree[place] = [split.feature, table.edges[split.feature]![split.bin]!, left, right];
  return place;
}

function bestSplit(
  rows: readonly number[],
  g: number,
  h: number,
  growing: Growing,
): { feature: number; bin: number } | null {
  const { gradient, curvature, looked, options, table } = growing;
  const whole = (g * g) / (h + options.smooth);
  let best: { feature: number; bin: number } | null = null;
  let gain = 1e-3;
  const gs = new Float64Array(BINS + 2);
  const hs = new Float64Array(BINS + 2);
  const ns = new Float64Array(BINS + 2);
  for (const feature of looked) {
    const bins = table.edges[feature]!.length;
    gs.fill(0, 0, bins);
    hs.fill(0, 0, bins);
    ns.fill(0, 0, bins);
    const column = table.bins[feature]!;
    for (const row of rows) {
      const bin = column[row]!;
      gs[bin] = gs[bin]! + gradient[row]!;
      hs[bin] = hs[bin]! + curvature[row]!;
      ns[bin] = ns[bin]! + 1;
    }
    let gl = 0;
    let hl = 0;
    let nl = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      gl += gs[bin]!;
      hl += hs[bin]!;
      nl += ns[bin]!;
      if (nl < options.least || rows.length - nl < options.least) continue;
      const value =
        (gl * gl) / (hl + options.smooth) + ((g - gl) * (g - gl)) / (h - hl + options.smooth) - whole;
      if (value > gain) {
        gain = value;
        best = { feature, bin };
      }
    }
  }
  return best;
}
