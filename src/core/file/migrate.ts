import { FORMAT } from './format.js';
import { list, object, shown, text, word, type Faults, type Shape } from '../shape/shape.js';
import { outOfRange } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { phrase } from '../phrase/phrase.js';

/** Version 1: one scenario, its tables as columns and rows. Cells are checked as those of today's document. */
const cell: Shape<string | number | null> = {
  takes: phrase('numberTextOrNull'),
  read: (value, where, faults) =>
    typeof value === 'string' || typeof value === 'number' || value === null
      ? value
      : faults.add(outOfRange(where, shown(value), phrase('numberTextOrNull'))),
};
const table = object({ columns: list(text(255), 100), rows: list(list(cell, 100), 1_000) });
const VERSION_1 = object({
  format: word(FORMAT),
  version: { takes: '1', read: () => 1 },
  scenario: object({ id: text(64), name: text(255), note: text(32_767), traffic: table, offers: table }),
});

type Table = NonNullable<ReturnType<typeof table.read>>;

function fromVersion1(document: unknown, where: Where, faults: Faults): unknown {
  const old = VERSION_1.read(document, where, faults);
  if (old === undefined) return undefined;
  const { traffic, offers, ...rest } = old.scenario;
  return {
    format: FORMAT,
    version: 2,
    revision: 0,
    savedBy: '',
    savedAt: '',
    active: rest.id,
    scenarios: [{ ...rest, traffic: rowsOf(traffic), offers: rowsOf(offers) }],
    models: [],
    originals: [],
  };
}

/** A blank (null, or a row that ends early) has no entry. Entries are defined, never assigned: see `__proto__`. */
function rowsOf({ columns, rows }: Table): unknown[] {
  return rows.map((cells) =>
    Object.fromEntries(
      columns
        .map((header, index) => [header, cells[index] ?? null] as const)
        .filter(([, own]) => own !== null && own !== ''),
    ),
  );
}

/** Version 2 is the next one without assumptions: what is not said stays at its default. */
function fromVersion2(document: unknown): unknown {
  return { ...(document as object), version: 3 };
}

/** Version 3 is today's document without vendors' claims: nobody entered one. */
function fromVersion3(document: unknown): unknown {
  return { ...(document as object), version: 4 };
}

/** From each earlier version to the next; a step stays as it is once files of its version are about. */
const STEPS: ReadonlyMap<number, (document: unknown, where: Where, faults: Faults) => unknown> = new Map([
  [1, fromVersion1],
  [2, fromVersion2],
  [3, fromVersion3],
]);

/** A document of an earlier version as one of today's; undefined with its faults where it is none. */
export function migrate(document: unknown, version: number, where: Where, faults: Faults): unknown {
  const step = STEPS.get(version);
  if (step === undefined) return document;
  const next = step(document, where, faults);
  return next === undefined ? undefined : migrate(next, version + 1, where, faults);
}
