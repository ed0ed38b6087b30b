import { dec, toDouble, ZERO } from '../exact/decimal.js';
import { missing } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { parseSessionLengths } from '../traffic/parse-session-lengths.js';
import { histogramTable, poissonTable, type ReplyTable } from '../traffic/reply-table.js';
import { checkSessionLengths } from '../traffic/spread.js';
import { POSITIVE } from '../grid/number.js';

/** A bar of a histogram of session length. */
export interface LengthBar {
  /** AI replies of the sessions it counts, or the fewest of them. */
  readonly replies: number;
  /** The most of them; undefined where the last bar counts all longer sessions too (`20 or more`). */
  readonly upTo: number | undefined;
  /** Of all sessions, 0 to 1; the bars add up to 1. */
  readonly share: number;
}

/** Sessions of one length. */
interface Length {
  readonly replies: number;
  readonly weight: number;
}

const MOST_BARS = 20;
/** Weights below this, beside the largest, are none. */
const NEGLIGIBLE = 1e-12;
/** The shortest and the longest sessions, such a share of all, are joined in the first and the last bar. */
const REST = 0.01;

/**
 * How long sessions are on a channel, as at most 20 bars; longer sessions are joined in the last one, and a spread too
 * wide for single replies has bars of several.
 * @param turns what stands under Turns: a word, measured rows, or nothing.
 * @param mean interactions per session; not used beside measured rows.
 * Faults: a Turns that cannot be read, no mean where one is needed, a mean that its spread does not take.
 */
export function sessionLengthBars(turns: string | undefined, mean: number | undefined): Result<LengthBar[]> {
  const read = parseSessionLengths(turns ?? null, 'Turns');
  if (!read.ok) return read;
  const spread = read.value ?? ({ kind: 'mean' } as const);
  if (spread.kind === 'histogram') {
    return ok(barsOf(lengthsIn(histogramTable(spread.rows), 0)));
  }
  if (mean === undefined) return failed(missing('Interactions per session', POSITIVE.takes));
  const fault = checkSessionLengths(dec(mean), spread, 'Interactions per session');
  if (fault !== undefined) return failed(fault);
  switch (spread.kind) {
    case 'mean':
      return ok([{ replies: mean, upTo: mean, share: 1 }]);
    case 'poisson':
      return ok(barsOf(lengthsIn(poissonTable(dec(mean)), NEGLIGIBLE)));
    case 'geometric':
      return ok(barsOf(geometricLengths(mean)));
  }
}

/** The rows of a table whose weights are above the least. */
function lengthsIn({ replies, weights }: ReplyTable, least: number): Length[] {
  return replies
    .map((own, row) => ({ replies: toDouble(own), weight: toDouble(weights[row] ?? ZERO) }))
    .filter(({ weight }) => weight > least);
}

/** P(N = n) = (1 − q)·qⁿ⁻¹; of a long mean many lengths at once, far more finely than bars are. */
function geometricLengths(mean: number): Length[] {
  const q = 1 - 1 / mean;
  const step = Math.max(1, Math.floor(mean / 100));
  const passed = q ** step;
  const lengths: Length[] = [];
  for (let replies = 1, left = 1; left > NEGLIGIBLE; replies += step) {
    lengths.push({ replies, weight: left * (1 - passed) });
    left *= passed;
  }
  return lengths;
}

/** @param lengths in rising order, with weights above 0. */
function barsOf(lengths: readonly Length[]): LengthBar[] {
  const total = lengths.reduce((sum, { weight }) => sum + weight, 0);
  if (lengths.length <= MOST_BARS) {
    return lengths.map(({ replies, weight }) => ({ replies, upTo: replies, share: weight / total }));
  }
  const shortest = lengths[0]?.replies ?? 1;
  const first = Math.floor(quantile(lengths, total, REST));
  const last = Math.ceil(quantile(lengths, total, 1 - REST));
  const width = Math.ceil((last - first + 1) / MOST_BARS);
  const shares = Array.from({ length: Math.ceil((last - first + 1) / width) }, () => 0);
  for (const { replies, weight } of lengths) {
    const bar = Math.min(Math.max(Math.floor((replies - first) / width), 0), shares.length - 1);
    shares[bar] = (shares[bar] ?? 0) + weight / total;
  }
  return shares.map((share, index): LengthBar => {
    const from = first + index * width;
    const isLast = index === shares.length - 1;
    return { replies: index === 0 ? shortest : from, upTo: isLast ? undefined : from + width - 1, share };
  });
}

/** The fewest replies that more than this share of the sessions stay within. */
function quantile(lengths: readonly Length[], total: number, share: number): number {
  let passed = 0;
  const found = lengths.find(({ weight }) => (passed += weight) > share * total);
  return (found ?? lengths.at(-1))?.replies ?? 1;
}
