// Measures an entry and judges it.
import { ratiosOf, samplePairs, spread } from './ratio.js';

/**
 * What an entry came to. `state`: `held`, `missed`, `unmeasured` (its peer is not installed) or `wrong` (it did not do
 * what it should). Missed is judged by the median of ratios, by memory and by sizes: never by a time, which says as much of
 * the machine as of the tool.
 */
export async function measureEntry(entry, site) {
  try {
    const theirs = await entry.peer.sampler(site);
    if (theirs === null) return { entry, state: 'unmeasured', why: entry.peer.missing };
    const pairs = await samplePairs(await entry.sampler(site), theirs, entry.pairs);
    return judge(entry, pairs);
  } catch (error) {
    return { entry, state: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}

function judge(entry, pairs) {
  const own = pairs.map(([sample]) => sample);
  const peers = pairs.map(([, sample]) => sample);
  const ratio = ratiosOf(pairs, entry.isByWall === true);
  const figures = {
    ratio,
    time: spread(own.map((sample) => sample[ratio.by])).median,
    peerTime: spread(peers.map((sample) => sample[ratio.by])).median,
    wall: spread(own.map(({ wall }) => wall)).median,
    megabytes: largest(own, 'megabytes'),
    kilobytes: largest(own, 'kilobytes'),
    memoryRatio:
      entry.memoryRatio === undefined ? null : largest(own, 'megabytes') / largest(peers, 'megabytes'),
  };
  const isHeld =
    isWithin(ratio.median, entry.ratio) &&
    isWithin(figures.megabytes, entry.megabytes) &&
    isWithin(figures.kilobytes, entry.kilobytes) &&
    isWithin(figures.memoryRatio, entry.memoryRatio);
  return { entry, state: isHeld ? 'held' : 'missed', figures };
}

/** The largest of what the samples say; null where none says anything. */
function largest(samples, key) {
  const known = samples.map(({ [key]: value }) => value ?? null).filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Whether a figure keeps to its goal; what has no goal, or could not be known, is not missed. */
function isWithin(figure, most = null) {
  return most === null || figure === null || figure <= most;
}
