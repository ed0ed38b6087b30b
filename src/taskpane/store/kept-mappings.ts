import { AUTHOR, type Author } from '../../core/evidence/messages.js';
import { ROLES, type ColumnMapping } from '../../reader/formats/mapping.js';

const KEY = 'meterwise.mappings';
/** The newest of them: a buyer has a few kinds of files. */
const MOST = 20;

/** What the columns of a table are, under the headers that it was chosen for. */
interface KeptMapping {
  readonly headers: string;
  readonly mapping: ColumnMapping;
}

/** What was chosen for a table of these headers before; undefined where nothing was. */
export function keptMapping(headers: readonly string[]): ColumnMapping | undefined {
  const key = keyOf(headers);
  const found = kept().find((own) => own.headers === key)?.mapping;
  const isWhole = Object.values(found?.columns ?? {}).every((header) => headers.includes(header));
  return isWhole ? found : undefined;
}

/** Keeps on this machine what the columns of a table are: names of columns and words of authors, nothing of a row. */
export function keepMapping(headers: readonly string[], mapping: ColumnMapping): void {
  const own = { headers: keyOf(headers), mapping };
  const others = kept().filter((other) => other.headers !== own.headers);
  try {
    localStorage.setItem(KEY, JSON.stringify([own, ...others].slice(0, MOST)));
  } catch {
    // A browser that forbids storage is the user's choice.
  }
}

/** Forgets all of them. */
export function forgetMappings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept either.
  }
}

function keyOf(headers: readonly string[]): string {
  return JSON.stringify([...headers].sort());
}

function kept(): KeptMapping[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.flatMap(mappingFrom) : [];
  } catch {
    return [];
  }
}

/** What was kept may have been changed by hand: only what a mapping can be is taken. */
function mappingFrom(own: unknown): KeptMapping[] {
  if (!isObject(own) || typeof own['headers'] !== 'string' || !isObject(own['mapping'])) return [];
  const { columns, authors } = own['mapping'];
  if (!isObject(columns) || !isObject(authors)) return [];
  const known = ROLES.flatMap((role) => {
    const header = columns[role];
    return typeof header === 'string' ? [[role, header] as const] : [];
  });
  const words = Object.entries(authors).flatMap(([word, author]) =>
    typeof author === 'string' && Object.hasOwn(AUTHOR, author) ? [[word, author as Author] as const] : [],
  );
  const mapping = { columns: Object.fromEntries(known), authors: Object.fromEntries(words) };
  return [{ headers: own['headers'], mapping }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
