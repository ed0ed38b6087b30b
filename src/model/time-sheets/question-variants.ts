import { fixedAddress } from '../../reference/address.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import type { Cell } from '../../core/grid/cell.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import type { ClauseValues } from '../../core/study/clauses/clause.js';
import type { ClauseId } from '../../core/study/clauses/clauses.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { questionTexts } from '../../messages/question-sheet.js';
import type { ModelDraft } from '../figures/draft.js';
import { questionFigures, type ClauseFigures } from '../figures/question-figures.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { formatUnder, tableCell } from '../parts/table-column.js';
import { shown, blocksOf, expectedIn, type Part, type ShownCell } from '../parts/shown.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { QUESTION_COLUMNS, rowsEitherWay } from '../places/question-places.js';
import { assumption } from '../parts/studied.js';
import type { Places } from '../places/places.js';
import type { Block, Expected } from '../page/sheet.js';
import type { Area } from '../../reference/area.js';
import { offersCell } from './question-costs.js';
import { movedRows } from './question-values.js';

type Which = keyof ClauseValues;

/** The offer's rows under a name of their own: as they stand on Offers, or as a clause has them. */
interface Variant {
  readonly name: string;
  readonly rows: readonly ScenarioRow[];
  readonly of?: { readonly clause: ClauseFigures; readonly which: Which; readonly line: number };
}

function variants(draft: ModelDraft): Variant[] {
  const { variants: texts, each } = questionTexts(draft.options.language);
  const { rows, clauses } = questionFigures(draft);
  return [
    { name: texts.asOffered, rows: rows.map(({ row }) => row) },
    ...clauses.flatMap((clause, line): Variant[] => {
      if (rowsEitherWay(clause) === 0) return [];
      const side = (which: Which): Variant => ({
        name: texts[which](each[clause.id].name),
        rows: clause.sides?.[which] ?? [],
        of: { clause, which, line },
      });
      return [side('agreed'), side('silent')];
    }),
  ];
}

/** The sheet's row of each clause's first row on either side. */
export function firstRowsOf(
  draft: ModelDraft,
  { questions }: Places,
): ReadonlyMap<ClauseId, Readonly<Record<Which, number>>> {
  const { rows, clauses } = questionFigures(draft);
  const firsts = new Map<ClauseId, Readonly<Record<Which, number>>>();
  let next = questions.variants.row + 1 + rows.length;
  for (const clause of clauses) {
    const count = rowsEitherWay(clause);
    if (count > 0) firsts.set(clause.id, { agreed: next, silent: next + count });
    next += 2 * count;
  }
  return firsts;
}

export function variantBlocks(draft: ModelDraft, places: Places): Block[] {
  const { months, digits, variants: at } = places.questions;
  const texts = questionTexts(draft.options.language).variants;
  return [
    sectionBlock(months.row - 2, texts.section, { help: texts.help }),
    {
      row: months.row,
      column: 0,
      cells: [
        [words(texts.months, 'label'), number(MONTHS_IN_YEAR, 'source', 'count')],
        ...(digits === undefined
          ? []
          : [[words(texts.digits, 'label'), number(questionFigures(draft).digits, 'source', 'count')]]),
      ],
    },
    {
      row: at.row,
      column: 0,
      cells: [
        headerRow(['Offer', ...questionFigures(draft).headers]),
        ...(questionFigures(draft).rows.length === 0 ? [[blank('result')]] : []),
      ],
    },
    ...blocksOf(parts(draft, places)),
  ];
}

/** What those cells must show. */
export function expectedVariants(draft: ModelDraft, places: Places): Expected[] {
  return expectedIn('questions', parts(draft, places));
}

/** The cells that hold a value of their own: a row that differs from the one of its clause that can be typed over. */
export function variantInputs(draft: ModelDraft, places: Places): Area[] {
  return parts(draft, places).flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap(({ cell }, along): Area[] =>
        cell.role === 'input'
          ? [{ row: row + down, column: column + along, rowCount: 1, columnCount: 1 }]
          : [],
      ),
    ),
  );
}

function parts(draft: ModelDraft, places: Places): Part[] {
  const { variants: at } = places.questions;
  const cells = variants(draft).flatMap((variant) =>
    variant.rows.map((row, place) => variantRow(draft, places, variant, row, place)),
  );
  return cells.length === 0 ? [] : [{ row: at.row + 1, column: 0, cells }];
}

function variantRow(
  draft: ModelDraft,
  places: Places,
  variant: Variant,
  row: ScenarioRow,
  place: number,
): ShownCell[] {
  return [
    { cell: words(variant.name, 'label') },
    ...questionFigures(draft).headers.map((header) =>
      variantCell(draft, places, variant, { header, value: row[header] ?? null, place }),
    ),
  ];
}

/** A term of a row: the clause's own value, what Offers says, or what a year has of it. */
function variantCell(
  draft: ModelDraft,
  places: Places,
  { of }: Variant,
  { header, value, place }: { readonly header: string; readonly value: Cell; readonly place: number },
): ShownCell {
  const format = formatUnder(header);
  const own = questionFigures(draft).rows[of?.clause.sides?.origins[place] ?? place];
  const stated: Cell = own?.row[header] ?? null;
  if (of !== undefined && header === of.clause.term && movedRows(of.clause).includes(place)) {
    const said: Cell = of.clause.sides?.values[of.which] ?? null;
    const at = fixedAddress(places.questions.clauses.row + of.line, QUESTION_COLUMNS[of.which]);
    if (said === value) return shown(formula(`=IF(${at}="","",${at})`, 'result', format), value);
  }
  if (value === null) return { cell: blank('result', format) };
  const month = monthOfReview(draft, places, header, value);
  if (stated === null && month !== undefined) return shown(formula(`=${month}`, 'result', format), value);
  const on = own === undefined ? undefined : offersCell(draft, places, own.index, header);
  if (on === undefined || stated === null) return { cell: tableCell(header, value) };
  if (value === stated) return shown(formula(`=${on}`, 'result', format), value);
  if (Number(value) === Number(stated) * MONTHS_IN_YEAR) {
    const { row, column } = places.questions.months;
    return shown(formula(`=${on}*${fixedAddress(row, column)}`, 'result', format), value);
  }
  return { cell: tableCell(header, value) };
}

/** The last month before the first review, or the one after it, where a row is split there. */
function monthOfReview(draft: ModelDraft, places: Places, header: string, value: Cell): string | undefined {
  const { fromMonth, toMonth } = OFFER_TERMS;
  const { every } = draft.assumptions.review;
  const months = assumption(draft, places, 'Review months');
  if (header === toMonth.header && value === every) return months;
  return header === fromMonth.header && value === every + 1 ? `${months}+1` : undefined;
}
