import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { nothingToDivideBy } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import type { MonthsView } from '../../core/invoice/contract-year.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import { channelOf, isSamePlace } from '../../core/scenario/cases/case-inputs.js';
import { tabulateComparison } from '../../core/report/compare.js';
import { BASE, valueIn } from '../../core/scenario/cases/in-case.js';
import { compare } from '../../core/scenario/ranking/compare.js';
import { quote } from '../../core/scenario/quote/quote.js';
import type { CaseInput } from '../../core/scenario/tables/scenario.js';
import type { FigureId } from '../../core/study/figure-words.js';
import { monthFigure, steadyFigure } from '../../core/study/one-figure.js';
import { readAssumptions } from '../../core/study/read-assumptions.js';
import { forecastOffer, type OfferForecast } from '../../core/study/time/forecast.js';
import { readTraffic } from '../../core/traffic/read-traffic.js';
import type { Traffic } from '../../core/traffic/channel.js';
import type { Format } from '../page/sheet.js';
import type { ModelDraft } from './draft.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** A figure that the cases are compared by. */
export interface CaseFigure {
  readonly id: FigureId;
  readonly format: Format;
  /** It is reached in the last month of the forecast. */
  readonly isOfMonths: boolean;
}

const FIGURES: readonly CaseFigure[] = [
  { id: 'effective cost per resolution', format: 'price', isOfMonths: false },
  { id: 'monthly total', format: 'money', isOfMonths: false },
  { id: 'total cost', format: 'money', isOfMonths: false },
  { id: 'cumulative', format: 'money', isOfMonths: true },
];

/** The figures that a model can compare its cases by: those of months where it has assumptions. */
export function caseFiguresOf(draft: ModelDraft): readonly CaseFigure[] {
  return FIGURES.filter(({ isOfMonths }) => !isOfMonths || draft.has('assumptions'));
}

/** The input of the model that stands in a cell of its Traffic table; undefined where it is the same in every case. */
export function inputAt(
  { cases, trafficCells }: ModelDraft,
  row: number,
  header: string,
): CaseInput | undefined {
  const name = channelIn(trafficCells, row);
  return cases.inputs.find((own) => isSamePlace(own, { table: 'traffic', name, header }));
}

/** The input of the model that is a figure of Assumptions; undefined where it is the same in every case. */
export function figureInput({ cases }: ModelDraft, name: string): CaseInput | undefined {
  return cases.inputs.find((own) => isSamePlace(own, { table: 'assumptions', name, header: '' }));
}

/** What a channel of a table's cells is called. @param row the first below the headers is 0 */
function channelIn([head = [], ...rows]: readonly (readonly Cell[])[], row: number): string {
  const cell = rows[row]?.[head.indexOf('Channel')] ?? null;
  return channelOf(typeof cell === 'string' || typeof cell === 'number' ? { Channel: cell } : {});
}

/** The cells of the Traffic table in a case. */
export function trafficIn(draft: ModelDraft, name: string): Cell[][] {
  const [head = [], ...rows] = draft.trafficCells;
  const headers = head.map((cell) => (typeof cell === 'string' ? cell : ''));
  return [
    [...head],
    ...rows.map((row, index) =>
      row.map((cell, column): Cell => {
        const input = inputAt(draft, index, headers[column] ?? '');
        return input === undefined ? cell : valueIn(input, draft.cases, name);
      }),
    ),
  ];
}

/** What each figure comes to: for each of them a row for each offer, a column for each case. */
export const casesFigures = rememberedByInputs(
  ({ cases, assumed, has }) => [cases, assumed, has('assumptions')],
  (draft): Cell[][][] =>
    caseFiguresOf(draft).map(({ id, isOfMonths }) =>
      (isOfMonths ? lastMonths(draft, id) : steadyFigures(draft, id)).map((row) =>
        row.map((value): Cell => (value.ok ? toDouble(value.value) : faultsCell(value.faults))),
      ),
    ),
);

/** The ranking of each case by the basis of the model, as a function spills it. */
export const casesRankings = rememberedByInputs(
  ({ cases }) => [cases],
  (draft): Cell[][][] =>
    namesOf(draft).map((name) => {
      const traffic = readTraffic(trafficIn(draft, name));
      const ranking = traffic.ok ? compare(traffic.value, draft.offers, draft.basis) : traffic;
      return tableOrFault(ranking.ok ? ok(tabulateComparison(ranking.value)) : ranking);
    }),
);

/** The months of each offer in each case: a row for each offer. */
export function casesMonths(
  draft: ModelDraft,
  view: MonthsView,
): readonly (readonly Result<OfferForecast>[])[] {
  return MONTHS_IN[view](draft);
}

const MONTHS_IN = { accrual: monthsIn('accrual'), cash: monthsIn('cash') };

function monthsIn(view: MonthsView) {
  return rememberedByInputs(
    ({ cases, assumed }) => [cases, assumed],
    (draft) => {
      const outlooks = namesOf(draft).map((name) => outlookIn(draft, name));
      return inEachCase(draft, (of, at): Result<OfferForecast> => {
        const outlook = outlooks[at];
        return outlook?.ok === true
          ? forecastOffer(of, outlook.value, view)
          : failed(...(outlook?.faults ?? []));
      });
    },
  );
}

function lastMonths(draft: ModelDraft, id: FigureId): Result<Dec>[][] {
  return casesMonths(draft, 'accrual').map((row) =>
    row.map((own): Result<Dec> => {
      if (!own.ok) return own;
      const last = own.value.months.at(-1);
      return orNothing(last && monthFigure(id, last));
    }),
  );
}

function steadyFigures(draft: ModelDraft, id: FigureId): Result<Dec>[][] {
  return inEachCase(draft, ({ traffic, offer }): Result<Dec> => {
    const quoted = quote(traffic, offer);
    const own = quoted.ok ? steadyFigure(id, quoted.value) : quoted;
    return own.ok ? orNothing(own.value) : own;
  });
}

/** A row for each offer, a column for each case. @param at the place of the case */
function inEachCase<Value>(
  draft: ModelDraft,
  figureOf: (of: Priced, at: number) => Result<Value>,
): Result<Value>[][] {
  const traffics = namesOf(draft).map((name) => readTraffic(trafficIn(draft, name)));
  return draft.offers.map(({ offer }) =>
    traffics.map((traffic, at): Result<Value> => {
      if (!offer.ok) return offer;
      return traffic.ok ? figureOf({ traffic: traffic.value, offer: offer.value }, at) : traffic;
    }),
  );
}

function namesOf({ cases }: ModelDraft): string[] {
  return [BASE, ...cases.names];
}

type Priced = Parameters<typeof forecastOffer>[0] & { readonly traffic: Traffic };

function orNothing(value: Dec | undefined): Result<Dec> {
  return value === undefined ? failed(nothingToDivideBy('resolutions')) : ok(value);
}

/** How things go on in a case. */
function outlookIn(draft: ModelDraft, name: string) {
  const own = draft.cases.inputs.filter(({ table }) => table === 'assumptions');
  const values = own.flatMap((input): [string, string | number][] => {
    const value = valueIn(input, draft.cases, name);
    return value === null ? [] : [[input.name, value]];
  });
  const keys = new Set(own.map((input) => input.name));
  const others = Object.entries(draft.assumed.figures).filter(([figure]) => !keys.has(figure));
  const read = readAssumptions({ ...draft.assumed, figures: Object.fromEntries([...others, ...values]) });
  return read.ok ? ok(read.value.outlook) : read;
}
