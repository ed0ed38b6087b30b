import { wordKey } from '../core/grid/word.js';
import { AUTHOR_WORDS } from '../core/evidence/read-log.js';
import type { Author } from '../core/evidence/messages.js';
import type { WarehouseClock, Dialect } from './dialects.js';

/** What the query reads: names as the dialect quotes them. */
export interface Source {
  readonly table: string;
  readonly columns: {
    readonly customer: string;
    readonly time: string;
    readonly author: string;
    readonly channel?: string;
    readonly topic?: string;
  };
}

/** The first step, the one in which dialects differ: the buyer's columns as customer, channel, topic, author, instant, month. */
export function readStep(dialect: Dialect, { table, columns }: Source, clock: WarehouseClock): string {
  const { whole } = dialect;
  const local = dialect.local('rows_us.instant_us', clock);
  const part = (name: string) => `CAST(EXTRACT(${name} FROM ${local}) AS ${whole})`;
  return `
SELECT
  rows_us.customer AS customer,
  rows_us.channel AS channel,
  rows_us.topic AS topic,
  ${authorOf('rows_us.author_word')} AS author,
  rows_us.instant_us AS instant_us,
  ${part('YEAR')} * 100 + ${part('MONTH')} AS year_month
FROM (
  SELECT
    ${textOf(dialect, columns.customer)} AS customer,
    ${textOf(dialect, columns.channel)} AS channel,
    ${textOf(dialect, columns.topic)} AS topic,
    ${keyOf(textOf(dialect, columns.author))} AS author_word,
    ${dialect.microseconds(`src.${columns.time}`)} AS instant_us
  FROM ${table} AS src
) AS rows_us`.trim();
}

/** A column as a text, '' where it states nothing. */
function textOf({ text }: Dialect, column: string | undefined): string {
  return column === undefined ? text("''") : `COALESCE(TRIM(${text(`src.${column}`)}), '')`;
}

/** Case, spaces, underscores and hyphens of a word do not matter. */
function keyOf(text: string): string {
  return [' ', '_', '-'].reduce((inner, mark) => `REPLACE(${inner}, '${mark}', '')`, `LOWER(${text})`);
}

function authorOf(column: string): string {
  const lines = (Object.keys(AUTHOR_WORDS) as Author[]).map(
    (author) => `\n    WHEN ${column} IN (${keysOf(author).join(', ')}) THEN '${author}'`,
  );
  return `CASE${lines.join('')}\n    ELSE ''\n  END`;
}

/** The words that the reader of exports takes for an author, one and many. */
function keysOf(author: Author): string[] {
  const keys = [author, ...AUTHOR_WORDS[author]].map(wordKey);
  const forms = keys.flatMap((key) =>
    [key, `${key}s`, `${key.slice(0, -1)}ies`].filter((form) => wordKey(form) === key),
  );
  return [...new Set(forms)].map((key) => `'${key}'`);
}
