import type { Term } from '../../core/grid/term.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import { fixedArea } from '../../reference/address.js';
import { formula, headerRow, quoted, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { rateNotes } from '../parts/rate-notes.js';
import { MISSING, type Places } from '../places/places.js';
import { oneCell, referenceTo, sheetHead } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import type { Format, ModelCell, ModelSheet, SheetKey } from '../page/sheet.js';
import { formatUnder, isNote } from '../parts/table-column.js';
import { headersOf } from '../parts/table-sheet.js';

const SOURCE = 4;
const HEADER_ROW = 6;
/** Columns that name a row or label it, and so state no figure. */
const LABELS: ReadonlySet<string> = new Set([
  ...['Offer', 'Channel', 'Unit', 'Channels', 'Pool', 'Currency'],
  ...Object.values<Pick<Term, 'header' | 'kind'>>(OFFER_TERMS)
    .filter(({ kind }) => kind === 'choice')
    .map(({ header }) => header),
]);

/** Columns of the user's own, which nothing is computed with, start with it. */
const OWN_COLUMN = '#';

/** Every input figure with its source and its date, by reference; what has none says so. */
export function sourcesSheet(draft: ModelDraft, places: Places): ModelSheet {
  const { inputs, offers } = places;
  const texts = draft.texts.checks.sources;
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  const rows = [
    ...figureRows(draft, { sheet: 'inputs', table: inputs.traffic, cells: draft.trafficCells }),
    ...figureRows(draft, { sheet: 'offers', table: offers.table, cells: draft.offerCells }),
    ...(draft.has('assumptions') ? assumedRows(draft, places) : []),
  ];
  const listed = { row: HEADER_ROW + 1, column: SOURCE, rowCount: rows.length, columnCount: 1 };
  const missing = `=COUNTIF(${fixedArea(listed)},${quoted(texts.noSource)})`;
  return {
    key: 'sources',
    name: draft.names.sheets.sources,
    blocks: [
      ...head.blocks,
      oneCell({ row: 4, column: 0 }, words(texts.missing, 'label')),
      oneCell(MISSING, formula(missing, 'key', 'count')),
      { row: HEADER_ROW, column: 0, cells: [headerRow(texts.headers), ...rows] },
      ...rateNotes(draft, listed.row + listed.rowCount + 1),
    ],
    tables: [],
    charts: [],
    validations: [],
    highlights: [
      ...head.highlights,
      { ...listed, equals: texts.noSource, look: 'failed' },
      { ...listed, column: SOURCE + 1, equals: texts.noDate, look: 'failed' },
    ],
    widths: [12, 34, 24, 20, 26, 22, 60],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    inputs: [],
    spills: [],
    landscape: true,
  };
}

/** A row for each figure of Assumptions that a ramp, a season or a spread states. */
function assumedRows(draft: ModelDraft, { assumptions: { ramp, season, spread } }: Places): ModelCell[][] {
  const { assumed } = draft;
  const texts = draft.texts.checks.sources;
  const at = (row: number, column: number) => referenceTo(draft, 'assumptions', { row, column });
  const rowsOf = (area: Area, count: number, figures: readonly (readonly [string, Format, number])[]) =>
    Array.from({ length: count }, (_, index) => area.row + index).flatMap((row) =>
      figures.map(([figure, format, column]): ModelCell[] => [
        words(draft.names.sheets.assumptions, 'label'),
        formula(orText(at(row, 0), ''), 'result', 'general'),
        words(figure, 'label'),
        formula(orText(at(row, column), ''), 'result', format),
        formula(orText(at(row, 4), texts.noSource), 'source', 'text'),
        formula(orText(at(row, 5), texts.noDate), 'source', 'general'),
        formula(orText(at(row, 3), ''), 'note', 'text'),
      ]),
    );
  return [
    ...rowsOf(ramp, assumed.ramp.length, [[texts.rampRate, 'percent', 1]]),
    ...rowsOf(season, assumed.season.length, [[texts.seasonFactor, 'decimal', 1]]),
    ...rowsOf(spread, assumed.spread.length, [
      [texts.spreadLow, 'decimal', 1],
      [texts.spreadHigh, 'decimal', 2],
    ]),
  ];
}

/** A row for each figure that a table's rows state. */
function figureRows(
  draft: ModelDraft,
  { sheet, table, cells }: { sheet: SheetKey; table: Area; cells: ModelDraft['offerCells'] },
): ModelCell[][] {
  const [, ...rows] = cells;
  const texts = draft.texts.checks.sources;
  const headers = headersOf(cells);
  const name = Math.max(headers.indexOf('Offer'), headers.indexOf('Channel'));
  return rows.flatMap((row, index) => {
    const at = (column: number) =>
      referenceTo(draft, sheet, { row: table.row + 1 + index, column: table.column + column });
    const noteAt = (header: string) => at(headers.indexOf(header));
    return headers.flatMap((header, column): ModelCell[][] => {
      const isNamed = LABELS.has(header) || isNote(header) || header.startsWith(OWN_COLUMN);
      const isFigure = !isNamed && (row[column] ?? null) !== null;
      if (!isFigure) return [];
      return [
        [
          words(draft.names.sheets[sheet], 'label'),
          formula(orText(at(name), ''), 'result', 'text'),
          words(header, 'label'),
          formula(orText(at(column), ''), 'result', inMixed(draft, formatUnder(header))),
          formula(orText(noteAt('Source'), texts.noSource), 'source', 'text'),
          formula(orText(noteAt('As of'), texts.noDate), 'source', 'general'),
          formula(orText(noteAt('Note'), ''), 'note', 'text'),
        ],
      ];
    });
  });
}

/** What a cell holds, or a text where it is blank: a bare reference to a blank would show 0. */
function orText(cell: string, text: string): string {
  return `=IF(${cell}="",${quoted(text)},${cell})`;
}

/** Money without a sign where offers are in several currencies. */
function inMixed({ isMixed }: ModelDraft, format: Format): Format {
  return isMixed && format === 'quote' ? 'amount' : format;
}
