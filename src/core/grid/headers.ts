import { conflict, passed, unknownWord, type Fault } from '../fault/fault.js';
import { partOf, type TableId, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { remembered } from '../memo/remembered.js';
import { suggestion } from './nearest.js';
import { phrase } from '../phrase/phrase.js';

/** A column that a table may have: its header, and other words for it. */
export interface Header {
  readonly header: string;
  readonly aliases?: readonly string[];
}

/** A wrong range may have thousands of unknown headers; the first few say so, and finding the nearest takes time. */
const ENOUGH_FAULTS = 5;

/** Columns for people, not for us. */
const IGNORED = new Set(['note', 'source', 'asof']);

/** The headers that a table knows, by how they compare. */
export type HeaderKeys = ReadonlyMap<string, string>;

/** Made once for each list of headers: a workbook reads the same tables in thousands of cells. */
export const headerKeys = remembered(
  (known: readonly Header[]): HeaderKeys =>
    new Map(
      known.flatMap((own) =>
        [own.header, ...(own.aliases ?? [])].map((word) => [headerKey(word), own.header]),
      ),
    ),
);

/** How headers compare: case, spaces, underscores, hyphens and a trailing * do not matter. */
export function headerKey(word: string): string {
  // The micro sign of a keyboard is the Greek letter that people mean by it.
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/\*$/, '');
}

/** The header that a cell says; undefined where it is none that the table knows. */
export function headerIn(cell: Cell, keys: HeaderKeys): string | undefined {
  return isErrorCell(cell) || cell === null ? undefined : keys.get(headerKey(String(cell)));
}

/** How many headers of a table stand in a line of cells. */
export function knownIn(line: readonly Cell[], keys: HeaderKeys): number {
  return line.filter((cell) => headerIn(cell, keys) !== undefined).length;
}

/**
 * The place of each column in a line of headers. Faults, a few at most: a header that is not known, answered with the
 * nearest; two of one name; a blank one over values; an error.
 */
export function readHeaders(
  head: readonly Cell[],
  body: readonly (readonly Cell[])[],
  { keys, known, table }: { keys: HeaderKeys; known: readonly Header[]; table: TableId },
): Result<Map<string, number>> {
  const columns = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, cell] of head.entries()) {
    if (faults.length === ENOUGH_FAULTS) break;
    const where = partOf({ table }, phrase('partHeader'), index + 1);
    if (isErrorCell(cell)) {
      faults.push(passed(where, cell.error));
      continue;
    }
    if (isBlank(cell) || cell === 0) {
      const filled = body.some((line) => !isBlank(line[index] ?? null) && line[index] !== 0);
      if (filled) faults.push(conflict(where, phrase('blankHeader')));
      continue;
    }
    const word = headerKey(String(cell));
    if (IGNORED.has(word) || word.startsWith('#')) continue;
    const header = keys.get(word);
    if (header === undefined) faults.push(unknownHeader(where, String(cell), known));
    else if (columns.has(header)) faults.push(conflict(where, phrase('twoColumns', header)));
    else columns.set(header, index);
  }
  return faults.length > 0 ? failed(...faults) : ok(columns);
}

function unknownHeader(where: Where, got: string, known: readonly Header[]): Fault {
  const near = suggestion(
    got,
    known.map((own) => own.header),
  );
  return unknownWord(where, got, phrase('noColumn', near));
}
