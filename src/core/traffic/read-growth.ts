import type { Dec } from '../exact/decimal.js';
import { conflict, missing, passed, type Fault } from '../fault/fault.js';
import { called, within, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isErrorCell, isBlank, type Cell } from '../grid/cell.js';
import { readNumber, type NumberRule } from '../grid/number.js';
import { readPositional, type PositionalShape } from '../grid/positional.js';
import { isBlankRow, isWord, oddSize } from '../grid/rows.js';
import { phrase } from '../phrase/phrase.js';
import { isSameChannel } from './channel.js';
import type { ChannelGrowth, Growth } from './growth.js';

export const GROWTH_RATE: NumberRule = { takes: phrase('overMinusOne'), accepts: (value) => value.gt(-1) };

const SHAPE: PositionalShape = {
  columns: [
    { header: 'Channel', aliases: ['channel name', 'channels'] },
    { header: 'Growth', aliases: ['growth rate', 'growth a month', 'rate'] },
  ],
};
/** What a row is called that is of every channel without a row of its own. */
const OTHERS: ReadonlySet<string> = new Set([
  '',
  'all',
  'all others',
  'others',
  'other channels',
  'all channels',
]);

/** Whether cells are rows of channel and growth, and no numbers: two columns with a word, or with nothing in them. */
export function isGrowthTable(cells: readonly (readonly Cell[])[]): boolean {
  const isWide = cells.length > 0 && cells.every((row) => row.length === 2);
  return isWide && (cells.every(isBlankRow) || cells.some((row) => row.some(isWord)));
}

/**
 * What sessions grow by from rows of two columns, the channel and its growth, in that order or as a header row says;
 * a row without a name, or called All, is of every other channel. Faults name the row.
 */
export function readGrowth(cells: readonly (readonly Cell[])[], where: Where): Result<Growth> {
  const size = oddSize(cells, 2);
  if (size !== undefined)
    return failed(conflict(where, phrase('wrongSize', size, phrase('twoColumnsOfGrowth'))));
  const table = readPositional(cells, where, SHAPE);
  if (!table.ok) return table;
  const faults: Fault[] = [];
  const channels: ChannelGrowth[] = [];
  let others: Dec | undefined;
  for (const { place, cells: row } of table.value.rows) {
    const [first = null, second = null] = row;
    const own = within(where, { row: place });
    if (isErrorCell(first)) {
      faults.push(passed(within(own, { term: 'Channel' }), first.error));
      continue;
    }
    const name = isBlank(first) || first === 0 ? '' : String(first).trim();
    const at = within(name === '' ? own : called(own, name), { term: 'Growth' });
    const growth = readNumber(second, at, GROWTH_RATE);
    if (!growth.ok) faults.push(...growth.faults);
    else if (growth.value === undefined) faults.push(missing(at, GROWTH_RATE.takes));
    else if (OTHERS.has(name.toLowerCase())) {
      if (others !== undefined) faults.push(conflict(own, phrase('growthTwice', phrase('growthOfOthers'))));
      others = growth.value;
    } else {
      if (channels.some(({ channel }) => isSameChannel(channel, name)))
        faults.push(conflict(own, phrase('growthTwice', phrase('quoted', name))));
      channels.push({ channel: name, growth: growth.value });
    }
  }
  return faults.length > 0 ? failed(...faults) : ok({ others, channels });
}
