import { dec } from '../../core/exact/decimal.js';
import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateBreakEven } from '../../core/report/break-even.js';
import { tabulateBridge } from '../../core/report/bridge.js';
import { tabulateChannels } from '../../core/report/by-channel.js';
import { tabulateComparison } from '../../core/report/compare.js';
import { tabulateInvoice } from '../../core/report/invoice.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import { bridge } from '../../core/scenario/quote/bridge.js';
import { costByChannel } from '../../core/scenario/quote/by-channel.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { quote } from '../../core/scenario/quote/quote.js';
import { markedBreakEven } from '../../core/study/break-even/billing-nothing.js';
import { sensitivity } from '../../core/study/sensitivity/sensitivity.js';
import type { ModelDraft } from './draft.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** How many resolution rates the curves of Compare have: a handful of whole steps between 20 % and 100 %. */
export const RATE_COUNT = 17;

/** The tables that the sheets' formulas will spill, as the engine has them: their sizes, and what cells must show. */
export interface Figures {
  readonly comparison: Cell[][];
  /** One for each offer, in the order of the offers. */
  readonly curves: readonly Cell[][][];
  /** The first of the ranking against each other one that can be priced, in the order of the ranking. */
  readonly breakEvens: readonly Cell[][][];
  /** Of the chosen offer, as are the two below. */
  readonly bridge: Cell[][];
  readonly invoice: Cell[][];
  readonly channels: Cell[][];
  /** Rows of the longest invoice of any offer, header row included: another offer may be chosen. */
  readonly longestInvoice: number;
  readonly channelCount: number;
}

export const figuresOf = rememberedByInputs(
  ({ settings }) => [settings],
  (draft): Figures => {
    const { ranking, offers, traffic, settings } = draft;
    const chosen = pickOffer(offers, settings.chosenOffer);
    const quoted = chosen.ok ? quote(traffic, chosen.value) : chosen;
    const steps = quoted.ok ? bridge(quoted.value) : quoted;
    const rates = ratesTried(draft);
    const priced = ranking.flatMap(({ name, quote: own }) =>
      own.ok ? [{ name, offer: own.value.offer }] : [],
    );
    const [best, ...others] = priced;
    const invoices = ranking.flatMap(({ quote: own }) =>
      own.ok ? [tabulateInvoice(own.value.invoice)] : [],
    );
    return {
      longestInvoice: Math.max(2, ...invoices.map((invoice) => invoice.length)),
      channelCount: traffic.channels.length,
      comparison: tabulateComparison(ranking),
      curves: offers.map(({ offer }) => tableOrFault(offer.ok ? curveOf(draft, offer.value, rates) : offer)),
      breakEvens: others.map((other) => {
        if (best === undefined) return [];
        const map = markedBreakEven({ traffic, a: best.offer, b: other.offer }, 'resolution rate');
        return tableOrFault(map.ok ? ok(tabulateBreakEven(map.value, { a: best.name, b: other.name })) : map);
      }),
      bridge: tableOrFault(steps.ok ? ok(tabulateBridge(steps.value)) : steps),
      invoice: tableOrFault(quoted.ok ? ok(tabulateInvoice(quoted.value.invoice)) : quoted),
      channels: tableOrFault(quoted.ok ? ok(tabulateChannels(costByChannel(quoted.value))) : quoted),
    };
  },
);

type OwnOffer = Parameters<typeof quote>[1];

function curveOf(draft: ModelDraft, offer: OwnOffer, rates: readonly number[]): Result<Cell[][]> {
  const values = rates.map((rate) => ok(dec(rate)));
  const study = sensitivity(
    { traffic: draft.traffic, offer },
    {
      metric: 'effective cost per resolution',
      rows: { lever: 'resolution rate', values },
      columns: undefined,
    },
  );
  return study.ok ? ok(tabulateSensitivity(study.value)) : study;
}

/** The rates that the curves try, in the doubles that the cells' own formulas come to. */
export function ratesTried({ settings: { ratesFrom, ratesTo } }: ModelDraft): number[] {
  const step = (ratesTo - ratesFrom) / (RATE_COUNT - 1);
  return Array.from({ length: RATE_COUNT }, (_, index) => Math.min(ratesTo, ratesFrom + index * step));
}
