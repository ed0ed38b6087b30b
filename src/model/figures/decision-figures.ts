import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateBreakEven } from '../../core/report/break-even.js';
import { tabulateBridge } from '../../core/report/bridge.js';
import { tabulateComparison } from '../../core/report/compare.js';
import { tabulateForecastParts } from '../../core/report/forecast-parts.js';
import { tabulateTornado } from '../../core/report/tornado.js';
import { bridge } from '../../core/scenario/quote/bridge.js';
import { quote } from '../../core/scenario/quote/quote.js';
import { markedBreakEven } from '../../core/study/break-even/billing-nothing.js';
import { tornado } from '../../core/study/sensitivity/tornado.js';
import { forecastOffer } from '../../core/study/time/forecast.js';
import type { Offer } from '../../core/terms/offer.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { pickPair } from '../../core/terms/pick-pair.js';
import type { ModelDraft } from './draft.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Decision will show, as the engine has it. */
export interface DecisionFigures {
  /** The offer recommended, and the one it is held against where there are two. */
  readonly names: readonly string[];
  readonly comparison: Cell[][];
  /** One for each name. */
  readonly bridges: readonly Cell[][][];
  readonly months: readonly Cell[][][];
  /** Who of the two is cheaper, over `DECISION_LEVERS`; none where there is one offer. */
  readonly maps: readonly Cell[][][];
  /** Of the offer recommended. */
  readonly tornado: Cell[][];
}

/** What the page looks for break-evens over. */
export const DECISION_LEVERS = ['resolution rate', 'sessions'] as const;
export const DECISION_METRIC = 'effective cost per resolution';

export const decisionFigures = rememberedByInputs(
  ({ assumed, settings }) => [assumed, settings],
  (draft): DecisionFigures => {
    const { traffic, assumptions, settings, ranking } = draft;
    const { outlook, swing } = assumptions;
    const names = namesOf(draft);
    const [a, b] = names;
    const each = (study: (offer: Offer) => Result<Cell[][]>) =>
      names.map((name) => tableOrFault(ofOffer(draft, name, study)));
    return {
      names,
      comparison: tabulateComparison(ranking),
      bridges: each((offer) => {
        const priced = quote(traffic, offer);
        const steps = priced.ok ? bridge(priced.value) : priced;
        return steps.ok ? ok(tabulateBridge(steps.value)) : steps;
      }),
      months: each((offer) => {
        const own = forecastOffer({ traffic, offer }, outlook, settings.view);
        return own.ok ? ok(tabulateForecastParts(own.value, outlook.calendar)) : own;
      }),
      maps:
        a === undefined || b === undefined
          ? []
          : DECISION_LEVERS.map((lever) => tableOrFault(mapOf(draft, { a, b }, lever))),
      tornado: tableOrFault(
        ofOffer(draft, a ?? '', (offer) => {
          const own = tornado({ traffic, offer }, { metric: DECISION_METRIC, swing, ranges: [] });
          return own.ok ? ok(tabulateTornado(own.value)) : own;
        }),
      ),
    };
  },
);

/** As the cells of the sheet come to them: what is chosen, else the first of the ranking and the next. */
function namesOf({ settings, ranking }: ModelDraft): string[] {
  const recommended = settings.recommendedOffer === '' ? ranking[0]?.name : settings.recommendedOffer;
  const others = ranking.map(({ name }) => name).filter((name) => name !== recommended);
  const compared = others.find((name) => name === settings.currentOffer) ?? others[0];
  return [recommended, compared].filter((name) => name !== undefined);
}

function ofOffer(
  { offers }: ModelDraft,
  name: string,
  study: (offer: Offer) => Result<Cell[][]>,
): Result<Cell[][]> {
  const offer = pickOffer(offers, name);
  return offer.ok ? study(offer.value) : offer;
}

function mapOf(
  { traffic, offers }: ModelDraft,
  names: { readonly a: string; readonly b: string },
  lever: (typeof DECISION_LEVERS)[number],
): Result<Cell[][]> {
  const pair = pickPair(offers, names);
  if (!pair.ok) return pair;
  const map = markedBreakEven({ traffic, ...pair.value }, lever);
  return map.ok ? ok(tabulateBreakEven(map.value, names)) : map;
}
