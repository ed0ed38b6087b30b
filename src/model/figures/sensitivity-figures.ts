import { dec, sum, toDouble, ZERO, type Dec } from '../../core/exact/decimal.js';
import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateBreakEven } from '../../core/report/break-even.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import { tabulateTornado } from '../../core/report/tornado.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { pickPair } from '../../core/terms/pick-pair.js';
import { markedBreakEven } from '../../core/study/break-even/billing-nothing.js';
import { sensitivity, type Axis } from '../../core/study/sensitivity/sensitivity.js';
import { SWEPT_LEVERS, type SweptLever } from '../../core/scenario/levers/levers.js';
import { tornado } from '../../core/study/sensitivity/tornado.js';
import type { ModelDraft } from './draft.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';
import { ratesTried } from './figures.js';

/** What the grid tries, around today's figures: points of the rate, factors on the sessions. */
export const RATE_STEPS: readonly number[] = [-0.2, -0.1, 0, 0.1, 0.2];
export const SESSION_FACTORS: readonly number[] = [0.5, 0.75, 1, 1.5, 2];

/** What the formulas of Sensitivity will show, as the engine has it. */
export interface SensitivityFigures {
  /** The cost per resolution of the offer studied as everything is: a header row, then 1 and the cost. */
  readonly today: Cell[][];
  readonly tornado: Cell[][];
  /** The values that the grid tries. */
  readonly rates: readonly number[];
  readonly sessions: readonly number[];
  readonly grid: Cell[][];
  /** Of the offer studied and the one it is compared with, over the rates of the chart. */
  readonly curves: readonly Cell[][][];
  /** One for each lever, or why there is none; none at all where there is nothing to compare with. */
  readonly maps: readonly Result<Cell[][]>[];
  /** Rates at which both cost the same, by their row of the first map. */
  readonly crossings: readonly number[];
}

export const sensitivityFigures = rememberedByInputs(
  ({ assumed, settings }) => [assumed, settings],
  (draft): SensitivityFigures => {
    const { traffic, offers, settings, assumptions } = draft;
    const { rate, sessions } = today(draft);
    const rates = RATE_STEPS.map((step) => Math.max(0, Math.min(1, rate + step)));
    const volumes = SESSION_FACTORS.map((factor) => sessions * factor);
    const studied = pickOffer(offers, settings.studiedOffer);
    const swings = studied.ok
      ? tornado({ traffic, offer: studied.value }, { metric: METRIC, swing: assumptions.swing, ranges: [] })
      : studied;
    const names =
      settings.comparedWith === '' ? [settings.studiedOffer] : [settings.studiedOffer, settings.comparedWith];
    const chartRates = axis('resolution rate', ratesTried(draft));
    const maps = settings.comparedWith === '' ? [] : SWEPT_LEVERS.map((lever) => mapOf(draft, lever));
    return {
      today: tableOf(draft, settings.studiedOffer, axis('price level', [1])),
      tornado: tableOrFault(swings.ok ? ok(tabulateTornado(swings.value)) : swings),
      rates,
      sessions: volumes,
      grid: tableOf(draft, settings.studiedOffer, axis('resolution rate', rates), axis('sessions', volumes)),
      curves: names.map((name) => tableOf(draft, name, chartRates)),
      maps,
      crossings: crossingsOf(maps[0], settings),
    };
  },
);

const METRIC = 'effective cost per resolution';

function tableOf({ traffic, offers }: ModelDraft, name: string, rows: Axis, columns?: Axis): Cell[][] {
  const offer = pickOffer(offers, name);
  const study = offer.ok
    ? sensitivity({ traffic, offer: offer.value }, { metric: METRIC, rows, columns })
    : offer;
  return tableOrFault(study.ok ? ok(tabulateSensitivity(study.value)) : study);
}

function axis(lever: Axis['lever'], values: readonly number[]): Axis {
  return { lever, values: values.map((value) => ok(dec(value))) };
}

function mapOf({ traffic, offers, settings }: ModelDraft, lever: SweptLever): Result<Cell[][]> {
  const pair = pickPair(offers, { a: settings.studiedOffer, b: settings.comparedWith });
  if (!pair.ok) return pair;
  const { a, b } = pair.value;
  const map = markedBreakEven({ traffic, a, b }, lever);
  return map.ok ? ok(tabulateBreakEven(map.value, { a: a.name, b: b.name })) : map;
}

function crossingsOf(
  map: Result<Cell[][]> | undefined,
  { ratesFrom, ratesTo }: ModelDraft['settings'],
): number[] {
  if (map?.ok !== true) return [];
  return map.value.flatMap(([from, , , cost], row) => {
    if (row < 2 || typeof from !== 'number' || typeof cost !== 'number') return [];
    return from >= ratesFrom && from <= ratesTo ? [row] : [];
  });
}

/** The sessions of a month and the rate over all channels, as Inputs has them: 0 where there are none. */
function today({ traffic: { channels } }: ModelDraft): { readonly rate: number; readonly sessions: number } {
  const sessions = sum(channels.map((own) => own.sessions));
  const resolutions = sum(channels.map((own) => own.sessions.times(own.resolutionRate)));
  const rate: Dec = sessions.isZero() ? ZERO : resolutions.div(sessions);
  return { rate: toDouble(rate), sessions: toDouble(sessions) };
}
