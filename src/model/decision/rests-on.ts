import { CONFIDENCE_COLUMN } from '../../core/catalogue/offers-of.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { nameKey } from '../../core/terms/channels.js';
import { cellAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { DecisionFigures } from '../figures/decision-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { blank, formula, headerRow, quoted, words } from '../page/cell.js';
import { dayNumber } from '../page/day.js';
import type { Block, Format, ModelCell } from '../page/sheet.js';
import { referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { shown, type Part, type ShownCell } from '../parts/shown.js';
import { PAGE_COLUMNS } from '../places/decision-places.js';
import { MASTER_CHECK, MISSING, type Places } from '../places/places.js';
import { nameCells, orBlank } from './page-cells.js';

/** From the least to the most certain, as the column says it. */
const CERTAINTY = ['low', 'medium', 'high'] as const;
const COLUMNS = { offer: 0, day: 1, certainty: 2, ofOffer: 3 } as const;

/** A row for each row of the offers table: whose it is, of which day, and how certain. */
export function pricesPart(draft: ModelDraft, { decision, offers }: Places): Part {
  const { prices } = decision;
  const [head = [], ...rows] = draft.offerCells;
  const column = (header: string) => head.findIndex((cell) => cell === header);
  const [name, asOf, certainty] = ['Offer', 'As of', CONFIDENCE_COLUMN].map(column);
  const known = pricedRows(draft);
  const cells = rows.map((_, index): ShownCell[] => {
    const own = prices.row + 1 + index;
    const at = (along: number | undefined) =>
      along === undefined || along < 0
        ? undefined
        : referenceTo(draft, 'offers', {
            row: offers.table.row + 1 + index,
            column: offers.table.column + along,
          });
    const [offer, day, word] = [at(name), at(asOf), at(certainty)];
    const above = cellAddress(own - 1, COLUMNS.offer);
    const dayCell = cellAddress(own, COLUMNS.day);
    const ofOffer = nameCells(decision).map((wanted) =>
      formula(`=IF(${cellAddress(own, COLUMNS.offer)}=${wanted},${dayCell},"")`, 'result', 'date'),
    );
    return [
      shown(
        offer === undefined
          ? blank('result')
          : formula(`=IF(${offer}="",${above},${offer})`, 'result', 'text'),
        known[index]?.offer ?? null,
      ),
      shown(
        day === undefined
          ? blank('result', 'date')
          : formula(`=IF(ISNUMBER(${day}),${day},IFERROR(DATEVALUE(${day}),""))`, 'result', 'date'),
      ),
      shown(word === undefined ? blank('result') : formula(`=IF(${word}="","",${word})`, 'result', 'text')),
      ...ofOffer.map((cell) => shown(cell)),
    ];
  });
  const headers = headerRow(draft.texts.decision.behind.prices).map((cell) => shown(cell));
  return { row: prices.row, column: 0, cells: [headers, ...cells] };
}

interface PricedRow {
  readonly offer: string;
  /** Undefined where it has none; `unknown` where it is no day as `2026-01-31`. */
  readonly day: number | 'unknown' | undefined;
  readonly certainty: string;
}

function pricedRows({ offerCells }: ModelDraft): PricedRow[] {
  const [head = [], ...rows] = offerCells;
  const textAt = (row: (typeof rows)[number], header: string) => {
    const cell = row[head.findIndex((own) => own === header)] ?? null;
    return isErrorCell(cell) || cell === null ? '' : String(cell);
  };
  let offer = '';
  return rows.map((row) => {
    offer = textAt(row, 'Offer') || offer;
    const asOf = textAt(row, 'As of');
    const day = asOf === '' ? undefined : (dayNumber(asOf) ?? 'unknown');
    return { offer, day, certainty: textAt(row, CONFIDENCE_COLUMN).toLowerCase() };
  });
}

/** Age and certainty of the prices, what has no source, what is open, and whether all checks pass. */
export function basisPart(draft: ModelDraft, { decision }: Places, { names }: DecisionFigures): Part {
  const { basis, prices, clauses } = decision;
  const texts = draft.texts.decision.basis;
  const body = belowHeader(prices);
  const column = (along: number) => fixedArea(columnOf(body, along));
  const rows = pricedRows(draft);
  const own = (offer: number) =>
    rows.filter((row) => names[offer] !== undefined && nameKey(row.offer) === nameKey(names[offer]));
  const day = (of: 'MIN' | 'MAX', offer: number): ShownCell => {
    if (offer >= names.length) return shown(blank('result', 'date'));
    const days = column(COLUMNS.ofOffer + offer);
    const text = `=IF(COUNT(${days})=0,${quoted(texts.noDate)},${of}(${days}))`;
    return shown(formula(text, 'result', 'date'), knownDay(own(offer), of, texts.noDate));
  };
  const certainty = (offer: number): ShownCell => {
    if (offer >= names.length) return shown(blank('result'));
    const is = (word: string) =>
      `SUMPRODUCT((${column(COLUMNS.offer)}=${nameCells(decision)[offer === 0 ? 0 : 1]})*(${column(COLUMNS.certainty)}="${word}"))>0`;
    const text = CERTAINTY.reduceRight(
      (rest, word) => `IF(${is(word)},"${word}",${rest})`,
      quoted(texts.notStated),
    );
    const word = CERTAINTY.find((level) => own(offer).some((row) => row.certainty === level));
    return shown(formula(`=${text}`, 'result', 'text'), word ?? texts.notStated);
  };
  const line = (label: string, ...cells: readonly ShownCell[]): ShownCell[] => [
    shown(words(label, 'label')),
    ...[0, 1].map((along) => cells[along] ?? shown(blank('result'))),
  ];
  const count = (text: string) => shown(formula(text, 'result', 'count'));
  const open = fixedArea(columnOf(belowHeader(clauses), 0));
  const heads = [
    shown(words(texts.prices, 'header')),
    ...nameCells(decision).map((name, offer) =>
      shown(formula(orBlank(name), 'header', 'text'), names[offer] ?? ''),
    ),
  ];
  const master = formula(`=${referenceTo(draft, 'checks', MASTER_CHECK)}`, 'key', 'text');
  return {
    ...basis,
    cells: [
      heads,
      line(texts.oldest, day('MIN', 0), day('MIN', 1)),
      line(texts.newest, day('MAX', 0), day('MAX', 1)),
      line(texts.confidence, certainty(0), certainty(1)),
      line(texts.sources, count(`=${referenceTo(draft, 'sources', MISSING)}`)),
      line(texts.open, shown(formula(`=COUNTA(${open})`, 'result', 'count'))),
      line(texts.checks, shown(master)),
    ],
  };
}

/** Null where a row has a date that is read by the workbook alone. */
function knownDay(rows: readonly PricedRow[], of: 'MIN' | 'MAX', none: string): string | number | null {
  if (rows.some(({ day }) => day === 'unknown')) return null;
  const days = rows.flatMap(({ day }) => (typeof day === 'number' ? [day] : []));
  if (days.length === 0) return none;
  return of === 'MIN' ? Math.min(...days) : Math.max(...days);
}

/** What people write: the question, the clauses that are open, the decision and the signatures. It stays theirs. */
export function writtenBlocks(draft: ModelDraft, { decision }: Places): Block[] {
  const { questionRow, clauses, signatures } = decision;
  const texts = draft.texts.decision;
  const strip = (first: ModelCell, formats: readonly Format[] = []) => [
    first,
    ...Array.from({ length: PAGE_COLUMNS - 1 }, (_, index) => blank('input', formats[index] ?? 'text')),
  ];
  const strips = (count: number, formats?: readonly Format[]) =>
    Array.from({ length: count }, () => strip(blank('input'), formats));
  return [
    sectionBlock(questionRow, texts.question.section),
    { row: questionRow + 1, column: 0, cells: [strip(words(texts.question.first, 'input'))], isUsers: true },
    sectionBlock(clauses.row - 1, texts.clauses.section),
    { row: clauses.row, column: 0, cells: [headerRow(texts.clauses.headers)] },
    {
      row: clauses.row + 1,
      column: 0,
      cells: strips(clauses.rowCount - 1, ['text', 'text', 'text', 'text', 'text', 'date']),
      isUsers: true,
    },
    sectionBlock(signatures.row - 1, texts.signatures.section),
    { row: signatures.row, column: 0, cells: [headerRow(texts.signatures.headers)] },
    {
      row: signatures.row + 1,
      column: 0,
      cells: strips(signatures.rowCount - 1, ['text', 'text', 'date']),
      isUsers: true,
    },
    sectionBlock(decision.basis.row - 1, texts.basis.section),
  ];
}
