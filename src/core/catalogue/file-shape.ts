import { missing, outOfRange } from '../fault/fault.js';
import { partOf } from '../fault/place.js';
import type { ScenarioRow } from '../scenario/tables/scenario.js';
import { isObject, list, object, record, shown, text, word, type Shape } from '../shape/shape.js';
import { phrase } from '../phrase/phrase.js';
import { NEEDS } from './needs.js';
import { WINDOW_KINDS, WINDOW_UNITS } from './windows.js';

const SOURCE = {
  // A bare domain names no page.
  matches: /^https:\/\/[^\s/]+\.[^\s/]+\/[^\s]+(\s.+)?$/,
  takes: phrase('addressTaken'),
};
const DATE = {
  matches: /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  takes: phrase('dateTaken'),
};
const DAY = {
  matches: /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  takes: phrase('dayTaken'),
};
const CURRENCY = { matches: /^[A-Z]{3}$/, takes: phrase('currencyTaken') };
const SAID = { matches: /\S/, takes: phrase('saidTaken') };

const amount: Shape<number> = {
  takes: phrase('notNegative'),
  read(value, where, faults) {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    return faults.add(outOfRange(where, shown(value), phrase('notNegative')));
  },
};

/** Written where it holds, left out where it does not. */
const flag: Shape<true> = {
  takes: phrase('trueOrNothing'),
  read: (value, where, faults) =>
    value === true ? value : faults.add(outOfRange(where, shown(value), phrase('trueOrNothing'))),
};

/** The terms of a row by their headers: numbers or texts. */
const terms: Shape<ScenarioRow> = {
  takes: phrase('objectOfColumns'),
  read(value, where, faults) {
    if (!isObject(value)) return faults.add(outOfRange(where, shown(value), phrase('objectOfColumns')));
    const cells: [string, string | number][] = [];
    for (const [header, cell] of Object.entries(value)) {
      const shape: Shape<string | number> = typeof cell === 'number' ? amount : text(200, SAID);
      const read = shape.read(cell, partOf(where, header), faults);
      if (read !== undefined) cells.push([header, read]);
    }
    return Object.fromEntries(cells);
  },
};

/** What is said of terms that are asked for, or that sources differ on. */
const reports: Shape<Readonly<Record<string, readonly FileReport[]>>> = {
  takes: phrase('listOfColumns'),
  read: (value, where, faults) => record(list(report, 5), 12).read(value, where, faults),
};

const key = text(20);
const report = object({ low: amount, from: key }, { high: amount });
type FileReport = NonNullable<ReturnType<(typeof report)['read']>>;

const row = object({ terms }, { ask: reports, disputed: reports, from: record(key, 30) });
export type FileRow = NonNullable<ReturnType<(typeof row)['read']>>;

const event = object(
  { text: text(400, SAID), from: key },
  {
    windows: list(
      object(
        { kind: word(...WINDOW_KINDS), size: amount, unit: word(...WINDOW_UNITS) },
        { on: text(40, SAID) },
      ),
      6,
    ),
  },
);

const plan = object(
  { plan: text(60, SAID), from: key, event: key, rows: atLeastOne(list(row, 5)) },
  {
    note: text(300, SAID),
    supersededBy: text(60),
    addOn: flag,
    needs: list(word(...NEEDS), 8),
    disputed: list(object({ text: text(200, SAID), from: key }), 3),
  },
);

/** A vendor's file as it is written: claims and events by a short key, plans that name them. */
export const FILE_SHAPE = object(
  {
    vendor: text(60, SAID),
    currency: text(3, CURRENCY),
    claims: record(
      object({
        source: text(200, SOURCE),
        asOf: text(10, DATE),
        seen: text(10, DAY),
        confidence: word('high', 'medium', 'low'),
      }),
      12,
    ),
    events: record(event, 12),
    plans: atLeastOne(list(plan, 40)),
  },
  { aliases: list(text(60, SAID), 10) },
);

function atLeastOne<T>(own: Shape<readonly T[]>): Shape<readonly T[]> {
  return {
    takes: own.takes,
    read(value, where, faults) {
      const items = own.read(value, where, faults);
      return items?.length === 0 ? faults.add(missing(where, phrase('listOfOne'))) : items;
    },
  };
}
