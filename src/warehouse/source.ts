import { DIALECTS, type DialectName, type WarehouseClock } from './dialects.js';
import type { Source } from './first-step.js';
import { quotedName } from './names.js';

/** What the columns of a table of messages can be; the first three are needed. */
export const SOURCE_COLUMNS = ['customer', 'time', 'author', 'channel', 'topic'] as const;
export const NEEDED_COLUMNS = ['customer', 'time', 'author'] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** A table and its columns as people name them; what is blank is not there. */
export interface NamedSource {
  readonly table: string;
  readonly columns: Readonly<Partial<Record<SourceColumn, string>>>;
}

/** What of it lacks, or is no name. */
export interface UnnamedParts {
  readonly lacking: readonly ('table' | SourceColumn)[];
  readonly wrong: readonly ('table' | SourceColumn)[];
}

/** The names in the quotes of a dialect. */
export function sourceOf(
  dialect: DialectName,
  { table, columns }: NamedSource,
): { readonly ok: true; readonly value: Source } | ({ readonly ok: false } & UnnamedParts) {
  const given = new Map<'table' | SourceColumn, string>([
    ['table', table],
    ...SOURCE_COLUMNS.map((column): [SourceColumn, string] => [column, columns[column] ?? '']),
  ]);
  const filled = [...given].filter(([, name]) => name.trim() !== '');
  const quoted = new Map(filled.map(([part, name]) => [part, quotedName(name, DIALECTS[dialect])]));
  const lacking = (['table', ...NEEDED_COLUMNS] as const).filter((part) => !quoted.has(part));
  const wrong = [...quoted].flatMap(([part, name]) => (name === undefined ? [part] : []));
  if (lacking.length + wrong.length > 0) return { ok: false, lacking, wrong };
  const named = (part: 'table' | SourceColumn) => quoted.get(part) ?? '';
  const others = (['channel', 'topic'] as const).filter((part) => quoted.has(part));
  return {
    ok: true,
    value: {
      table: named('table'),
      columns: {
        ...{ customer: named('customer'), time: named('time'), author: named('author') },
        ...Object.fromEntries(others.map((part) => [part, named(part)])),
      },
    },
  };
}

const AHEAD = /^([+-])(\d\d):(\d\d)$/;
const PLACE = /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/;
const MINUTE = 60_000_000;

/** The clocks of `UTC`, of an offset such as `+05:30` or of a place such as `Europe/Berlin`; undefined for what is none. */
export function warehouseClock(zone: string): WarehouseClock | undefined {
  if (zone === 'UTC') return { kind: 'fixed', microseconds: 0 };
  const [, sign, hours, minutes] = AHEAD.exec(zone) ?? [];
  if (sign === undefined) return PLACE.test(zone) ? { kind: 'place', name: zone } : undefined;
  if (Number(hours) > 14 || Number(minutes) >= 60) return undefined;
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return { kind: 'fixed', microseconds: sign === '-' ? -ahead : ahead };
}
