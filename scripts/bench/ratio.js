// Pairs of runs and what they come to.

/** The median of numbers, and how far they lie apart. */
export function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return { median: (below + above) / 2, least: sorted[0], most: sorted[sorted.length - 1] };
}

/** So many pairs are quick enough to run each side once beforehand, which fills the caches of the machine. */
const WARMED_UP = 5;

/** Takes two samples in turn, so many times: what disturbs one side of a pair then mostly disturbs the other too. */
export async function samplePairs(ours, theirs, count) {
  if (count >= WARMED_UP) {
    await ours();
    await theirs();
  }
  const pairs = [];
  for (let turn = 0; turn < count; turn++) pairs.push([await ours(), await theirs()]);
  return pairs;
}

/**
 * The ratios of pairs: of processor time where both sides know it, which other work on the machine hardly changes, else of wall
 * time.
 */
export function ratiosOf(pairs, isByWall) {
  const isByProcessor =
    !isByWall && pairs.every((pair) => pair.every(({ processor }) => processor !== null && processor > 0));
  const time = isByProcessor ? ({ processor }) => processor : ({ wall }) => wall;
  return {
    by: isByProcessor ? 'processor' : 'wall',
    ...spread(pairs.map(([ours, theirs]) => time(ours) / time(theirs))),
  };
}
