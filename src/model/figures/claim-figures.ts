import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import { vendorsOffered } from '../../core/catalogue/offered.js';
import { dec, sum, toDouble } from '../../core/exact/decimal.js';
import { ok } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateDrift } from '../../core/report/drift.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import { SWEPT_LEVERS, type SweptLever } from '../../core/scenario/levers/levers.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { sensitivity, type Axis } from '../../core/study/sensitivity/sensitivity.js';
import type { ModelDraft } from './draft.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the sheet tries of each lever; of sessions, what today's are multiplied by. */
export const TRIED: Readonly<Record<SweptLever, readonly number[]>> = {
  'resolution rate': Array.from({ length: 20 }, (_, index) => (index + 1) / 20),
  sessions: [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5],
  'interactions per session': Array.from({ length: 12 }, (_, index) => index + 1),
};

/** What the formulas of Claims will show, as the engine has it: the cheaper offer first, then the other. */
export interface ClaimFigures {
  readonly today: readonly [Cell[][], Cell[][]];
  readonly tried: Readonly<Record<SweptLever, readonly [Cell[][], Cell[][]]>>;
  /** Rows of the vendors whose plans the offers are: Vendor, then those of `tabulateDrift`. */
  readonly drift: readonly Cell[][];
}

export const claimFigures = rememberedByInputs(
  ({ settings }) => [settings],
  (draft): ClaimFigures => {
    const { traffic, offers, settings } = draft;
    const sessions = toDouble(sum(traffic.channels.map((own) => own.sessions)));
    const both = (lever: Axis['lever'], values: readonly number[]) => {
      const axis = { lever, values: values.map((value) => ok(dec(value))) };
      return [
        tableOf(draft, settings.claim.offer, axis),
        tableOf(draft, settings.claim.against, axis),
      ] as const;
    };
    const vendors = vendorsOffered(
      loadedCatalogue() ?? [],
      offers.map(({ name }) => name),
    );
    const valuesOf = (lever: SweptLever) =>
      lever === 'sessions' ? TRIED.sessions.map((factor) => factor * sessions) : TRIED[lever];
    return {
      today: both('price level', [1]),
      tried: Object.fromEntries(
        SWEPT_LEVERS.map((lever) => [lever, both(lever, valuesOf(lever))]),
      ) as unknown as ClaimFigures['tried'],
      drift: vendors.flatMap((vendor) =>
        tabulateDrift(vendor, traffic)
          .slice(1)
          .map((row): Cell[] => [vendor.name, ...row]),
      ),
    };
  },
);

function tableOf({ traffic, offers }: ModelDraft, name: string, rows: Axis): Cell[][] {
  const offer = pickOffer(offers, name === '' ? undefined : name);
  const study = offer.ok
    ? sensitivity(
        { traffic, offer: offer.value },
        { metric: 'effective cost per resolution', rows, columns: undefined },
      )
    : offer;
  return tableOrFault(study.ok ? ok(tabulateSensitivity(study.value)) : study);
}
