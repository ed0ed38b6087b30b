import { isFreeWord } from '../../core/grid/number.js';
import { toDouble, type Dec } from '../../core/exact/decimal.js';
import type { Result } from '../../core/fault/result.js';
import { convertPrice } from '../../core/metric/convert-price.js';
import { effectiveCostPerInteraction, effectiveCostPerResolution } from '../../core/metric/effective-cost.js';
import { sessionCost } from '../../core/metric/session-cost.js';
import { figure } from '../../core/report/table.js';
import { cellAddress } from '../../reference/address.js';
import { blank, formula, headerRow, words } from '../page/cell.js';
import type { SheetTexts } from '../../messages/sheets.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable, tableOrFault } from '../figures/expected-table.js';
import type { Places } from '../places/places.js';
import { nameWidth } from '../parts/name-width.js';
import { referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Expected, Format, ModelCell, ModelSheet } from '../page/sheet.js';
import { blended, singleRates, type SingleRate } from './single-rates.js';
import { headersOf } from '../parts/table-sheet.js';

const OFFER = 'Offer';
const MEAN = 'Interactions per session';
const RATE = 'Resolution rate';
/** Columns by what stands in them, for the formulas beside them. */
/** How many columns a sentence has that says why there is no single rate. */
const WHY_COLUMNS = 5;
const COLUMN = { price: 2, meter: 1, mean: 3, rate: 4, handover: 5, cap: 6, capPer: 7 } as const;

/** The figures of a row: a METER formula each, and what the engine makes of the same. */
interface Computed {
  readonly header: (headers: SheetTexts['unitEconomics']['headers']) => string;
  readonly unit: (units: SheetTexts['unitEconomics']['units']) => string;
  /** Whether it takes μ whatever the meter. */
  readonly takesMean: boolean;
  formula(at: (column: number) => string, turns: string): string;
  value(own: SingleRate): Result<Dec>;
}

const COSTS: readonly Computed[] = [
  cost('perSession', 'SESSION', sessionCost),
  cost('perResolution', 'RESOLUTION', effectiveCostPerResolution),
  cost('perInteraction', 'INTERACTION', effectiveCostPerInteraction),
];
const PRICES: readonly Computed[] = (['interaction', 'session', 'resolution'] as const).map((to) => ({
  header: ({ samePrice }) => samePrice[to],
  unit: ({ listPrice }) => listPrice,
  takesMean: to === 'interaction',
  formula: (at) =>
    `=METER.CONVERT_PRICE(${at(COLUMN.price)},${at(COLUMN.meter)},"${to}",${at(COLUMN.mean)},${at(COLUMN.rate)})`,
  value: ({ session }) => convertPrice({ ...session, from: session.meter, to }),
}));
const COMPUTED = [...COSTS, ...PRICES];

function headersOfRates({ headers: own }: SheetTexts['unitEconomics']): string[] {
  return [
    ...[own.offer, own.meter, own.rate, own.mean, own.resolutionRate, own.handoverShare, own.cap, own.capFor],
    ...COMPUTED.map(({ header }) => header(own)),
    own.beside,
  ];
}

function unitsOfRates({ units: own }: SheetTexts['unitEconomics']): string[] {
  return [
    ...['', own.meter, own.rate, own.mean, own.resolutionRate, own.handoverShare, '', ''],
    ...COMPUTED.map(({ unit }) => unit(own)),
    '',
  ];
}

/** Every offer that is one rate on one meter, put on all three; the others are named with what stands in the way. */
export function unitEconomicsSheet(draft: ModelDraft, places: Places): ModelSheet {
  const { headerRow: top } = places.unitEconomics;
  const { single, others } = singleRates(draft);
  const texts = draft.texts.unitEconomics;
  const headers = headersOfRates(texts);
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  const rows = single.map((own, index) => rowCells(draft, places, own, top + 1 + index));
  const [none, ...rest] = headers.map((_, column) =>
    column === 0 ? words(texts.none, 'label') : blank('label'),
  );
  const below = top + 2 + Math.max(rows.length, 1);
  return {
    key: 'unitEconomics',
    name: draft.names.sheets.unitEconomics,
    blocks: [
      ...head.blocks,
      { row: top - 1, column: 0, cells: [unitsOfRates(texts).map((unit) => words(unit, 'unit'))] },
      {
        row: top,
        column: 0,
        cells: [headerRow(headers), ...(none !== undefined && rows.length === 0 ? [[none, ...rest]] : rows)],
      },
      ...(others.length === 0
        ? []
        : [
            sectionBlock(below, texts.others),
            {
              row: below + 1,
              column: 0,
              cells: [
                [
                  ...headerRow([texts.headers.offer, texts.headers.meter, texts.headers.why]),
                  ...roomFor('header'),
                  ...headerRow([texts.headers.where]),
                ],
                ...others.map(({ row, why }) => [
                  inOffers(draft, places, row, OFFER, 'text'),
                  inOffers(draft, places, row, 'Meter', 'text'),
                  words(why, 'label'),
                  ...roomFor('label'),
                  words(texts.elsewhere, 'source'),
                ]),
              ],
            },
          ]),
    ],
    tables: [],
    charts: [],
    validations: [],
    highlights: head.highlights,
    widths: [nameWidth(draft), 18, 10, 13, 15, 15, 12, 12, ...COMPUTED.map(() => 14), 22],
    frozen: NOT_FROZEN,
    inputs: [],
    spills: [],
    landscape: true,
  };
}

/** Columns into which the reason beside them goes on. */
function roomFor(role: 'header' | 'label') {
  return Array.from({ length: WHY_COLUMNS - 1 }, () => blank(role));
}

/** The engine's own figures for the sheet, and for the two cells of Inputs that they start from. */
export function expectedEconomics(draft: ModelDraft, places: Places): Expected[] {
  const { rate, mean } = blended(draft);
  const { sessions } = places.inputs;
  const averages = [mean, rate].map((value) => [value === undefined ? null : figure(value)]);
  const first = COLUMN.capPer + 1;
  return [
    ...(rate === undefined ? [] : expectedTable('inputs', { ...sessions, row: sessions.row + 2 }, averages)),
    ...singleRates(draft).single.flatMap((own, index) => {
      const row = places.unitEconomics.headerRow + 1 + index;
      const computed = COMPUTED.map((figureOf) => {
        if (figureOf.takesMean && !knowsMean(draft, own)) return draft.texts.unitEconomics.notStated;
        const value = figureOf.value(own);
        return tableOrFault(value.ok ? { ok: true, value: [[figure(value.value)]] } : value)[0]?.[0] ?? null;
      });
      const { handoverShare, cap } = own.session;
      const given = [handoverShare.isZero() ? null : toDouble(handoverShare), cap ? toDouble(cap) : null];
      return [
        ...expectedTable('unitEconomics', { row, column: COLUMN.handover }, [given]),
        ...expectedTable('unitEconomics', { row, column: first }, [computed]),
      ];
    }),
  ];
}

function rowCells(draft: ModelDraft, places: Places, own: SingleRate, line: number): ModelCell[] {
  const { session, row } = own;
  const at = (column: number) => cellAddress(line, column);
  const capHeader = session.capPer === 'resolution' ? 'Resolution cap' : 'Session cap';
  const computed = COMPUTED.map((figureOf): ModelCell => {
    if (figureOf.takesMean && !knowsMean(draft, own))
      return words(draft.texts.unitEconomics.notStated, 'result');
    return formula(figureOf.formula(at, turnsOf(draft, places, own)), 'key', 'price');
  });
  return [
    inOffers(draft, places, row, OFFER, 'text'),
    inOffers(draft, places, row, 'Meter', 'text'),
    inOffers(draft, places, row, 'Rate', 'quote'),
    average(draft, places, own.meanRow, MEAN),
    average(draft, places, own.rateRow, RATE),
    inOffers(draft, places, row, 'Handover share', 'percent'),
    inOffers(draft, places, row, capHeader, 'quote'),
    words(session.capPer, 'result'),
    ...computed,
    words(own.beside.join(', '), 'source'),
  ];
}

/** A cell of the Offers table by reference; blank where that is blank, or where the table has no such column. */
function inOffers(draft: ModelDraft, places: Places, row: number, header: string, format: Format): ModelCell {
  const cell = offerReference(draft, places, row, header);
  if (cell === undefined) return blank('result', format);
  const own = draft.offerCells[row + 1]?.[headersOf(draft.offerCells).indexOf(header)] ?? null;
  if (isFreeWord(own)) return formula(`=IF(${cell}="free",0,${cell})`, 'result', format);
  const isNeeded = header === OFFER || header === 'Meter' || header === 'Rate';
  return formula(isNeeded ? `=${cell}` : `=IF(${cell}="","",${cell})`, 'result', format);
}

function offerReference(
  draft: ModelDraft,
  { offers }: Places,
  row: number,
  header: string,
): string | undefined {
  const column = headersOf(draft.offerCells).indexOf(header);
  if (column < 0) return undefined;
  return referenceTo(draft, 'offers', {
    row: offers.table.row + 1 + row,
    column: offers.table.column + column,
  });
}

/** μ or ρ: the offer's own where it states one, else that of all channels on Inputs. */
function average(draft: ModelDraft, places: Places, ownRow: number | undefined, header: string): ModelCell {
  const { row, column } = places.inputs.sessions;
  const shared = referenceTo(draft, 'inputs', { row: row + (header === MEAN ? 2 : 3), column });
  const own = ownRow === undefined ? undefined : offerReference(draft, places, ownRow, header);
  return formula(`=${own ?? shared}`, 'result', header === MEAN ? 'decimal' : 'percent');
}

/** The cell with the spread that the charge meets, as the last argument; none where sessions are all alike. */
function turnsOf(draft: ModelDraft, places: Places, { session, row }: SingleRate): string {
  if (session.turns.kind === 'mean') return '';
  const own = draft.offerCells[row + 1]?.[headersOf(draft.offerCells).indexOf('Turns')] ?? null;
  const ofOffer = own === null ? undefined : offerReference(draft, places, row, 'Turns');
  const { traffic } = places.inputs;
  const column = traffic.column + headersOf(draft.trafficCells).indexOf('Turns');
  return `,${ofOffer ?? referenceTo(draft, 'inputs', { row: traffic.row + 1, column })}`;
}

function knowsMean(draft: ModelDraft, { meanRow, session }: SingleRate): boolean {
  return meanRow !== undefined || session.turns.kind === 'histogram' || blended(draft).mean !== undefined;
}

function cost(
  key: 'perSession' | 'perResolution' | 'perInteraction',
  per: string,
  value: (own: SingleRate['session']) => Result<Dec>,
): Computed {
  return {
    header: (headers) => headers[key],
    unit: (units) => units[key],
    takesMean: per === 'INTERACTION',
    formula: (at, turns) => {
      const { price, meter, mean, rate, cap, capPer, handover } = COLUMN;
      const given = [price, meter, mean, rate, cap, capPer, handover].map(at).join(',');
      return `=METER.EFFECTIVE_COST_PER_${per}(${given}${turns})`;
    },
    value: ({ session }) => value(session),
  };
}
