import { toDouble } from '../../exact/decimal.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { readNumber, type NumberRule } from '../../grid/number.js';
import type { CellValue } from '../tables/scenario.js';
import { leverPlace, WHAT_IF_LEVERS, type WhatIfLever } from '../levers/levers.js';
import type { Turn } from './turn-tables.js';
import { phrase } from '../../phrase/phrase.js';

const CHANGE: NumberRule = {
  takes: phrase('changeInPercent'),
  accepts: (value) => value.gt(-1),
};

/** How far levers are turned, as it was typed; a blank is no turn. Faults name the lever. */
export function readTurn(typed: Readonly<Partial<Record<WhatIfLever, CellValue>>>): Result<Turn> {
  const read = WHAT_IF_LEVERS.map((lever) => ({
    lever,
    value: readNumber(typed[lever] ?? null, leverPlace(lever), CHANGE),
  }));
  const faults = read.flatMap(({ value }) => (value.ok ? [] : value.faults));
  if (faults.length > 0) return failed(...faults);
  return ok(
    Object.fromEntries(
      read.flatMap(({ lever, value }): [WhatIfLever, number][] =>
        value.ok && value.value !== undefined ? [[lever, toDouble(value.value)]] : [],
      ),
    ),
  );
}
