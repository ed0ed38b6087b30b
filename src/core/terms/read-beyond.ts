import { ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict } from '../fault/fault.js';
import { readWord } from '../grid/word.js';
import { phrase } from '../phrase/phrase.js';
import { RESETS_WORDS, type BeyondMonth, type Resets, type RowMonths } from './beyond.js';
import { BEYOND_TERMS } from './beyond-terms.js';
import type { RowReader } from './read-cells.js';

interface StatedBeyond {
  readonly oneOffUnits: Dec | undefined;
  readonly fromMonth: Dec | undefined;
  readonly toMonth: Dec | undefined;
}

/** What of a row looks beyond the month; nothing where it states no such term. */
export function readBeyond(
  reader: RowReader,
  stated: StatedBeyond,
  isUsage: boolean,
): { readonly beyond?: BeyondMonth; readonly months?: RowMonths } {
  const resets = readResets(reader) ?? 'monthly';
  const pool = reader.text(BEYOND_TERMS.pool.header);
  const oneOffUnits = stated.oneOffUnits ?? ZERO;
  const used = [
    ...(resets === 'monthly' ? [] : [BEYOND_TERMS.resets.header]),
    ...(pool === undefined ? [] : [BEYOND_TERMS.pool.header]),
    ...(oneOffUnits.isZero() ? [] : [BEYOND_TERMS.oneOffUnits.header]),
  ];
  if (!isUsage) {
    reader.faults.push(...used.map((header) => conflict(reader.at(header), phrase('forUsageOnly'))));
  }
  const months = readMonths(reader, stated);
  return {
    ...(isUsage && used.length > 0 ? { beyond: { resets, pool, oneOffUnits } } : {}),
    ...(months === undefined ? {} : { months }),
  };
}

function readResets(reader: RowReader): Resets | undefined {
  const { header } = BEYOND_TERMS.resets;
  const resets = readWord(reader.text(header) ?? null, reader.at(header), RESETS_WORDS);
  if (!resets.ok) reader.faults.push(...resets.faults);
  return resets.ok ? resets.value : undefined;
}

function readMonths(reader: RowReader, { fromMonth, toMonth }: StatedBeyond): RowMonths | undefined {
  if (fromMonth === undefined && toMonth === undefined) return undefined;
  const from = fromMonth?.toNumber() ?? 1;
  if (toMonth?.lt(from) === true) {
    const { header } = BEYOND_TERMS.toMonth;
    reader.faults.push(conflict(reader.at(header), phrase('monthsCrossed', plain(toMonth), from)));
  }
  return { from, to: toMonth?.toNumber(), isFollowed: false };
}
