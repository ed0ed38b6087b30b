import { useMemo, useState } from 'react';
import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { measuredTraffic } from '../../../core/evidence/measured-traffic.js';
import { priceMeasured, type OwnTraffic } from '../../../core/evidence/price-measured.js';
import type { Priced } from '../../../core/scenario/ranking/priced.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { nameKey } from '../../../core/terms/channels.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import { windowChoices, type WindowChoice } from './offer-windows.js';
import { useOwnCounts } from './use-own-counts.js';

/** An offer, the ways to count it, and the one that is taken. */
export interface CountedOffer {
  readonly name: string;
  readonly choices: readonly WindowChoice[];
  readonly chosen: WindowChoice;
}

/** The offers on what was measured, each counted as its plan says or as the user chose. */
export interface CountedOffers {
  readonly offers: readonly CountedOffer[];
  readonly isCounting: boolean;
  readonly choose: (offer: string, key: string) => void;
  readonly traffic: readonly ScenarioRow[];
  readonly priced: Priced;
}

export function useCountedOffers(measured: MeasuredFiles): CountedOffers {
  const { count } = useFigures();
  const scenario = usePaneState((state) => state.scenario);
  const [asked, setAsked] = useState<ReadonlyMap<string, string>>(new Map());
  const offers = useMemo(
    () =>
      offersIn(scenario.offers).map(({ name }): CountedOffer => {
        // Without a log nothing can be counted by another window.
        const catalogue = measured.warehouse === undefined ? (loadedCatalogue() ?? []) : [];
        const choices = windowChoices(catalogue, name, count);
        const key = asked.get(nameKey(name));
        return { name, choices, chosen: choices.find((own) => own.key === key) ?? choices[0] };
      }),
    [scenario.offers, asked, count, measured.warehouse],
  );
  const wanted = useMemo(() => offers.map(({ chosen }) => chosen.rules), [offers]);
  const own = useOwnCounts(measured, wanted);
  const chosen = measured.counts.at(-1);
  const states = measured.report.hasSessionRows ? 'sessions' : 'messages';
  const traffic = useMemo(
    () => (chosen === undefined ? [] : measuredTraffic(scenario.traffic, chosen, states)),
    [chosen, scenario.traffic, states],
  );
  const priced = useMemo(() => {
    const counted = offers.flatMap(({ name, chosen: { rules } }): [string, OwnTraffic][] => {
      const counts = own.of(rules);
      if (counts === undefined) return [];
      const hasOwnWindow = rules.window !== undefined;
      return [[nameKey(name), { traffic: measuredTraffic(scenario.traffic, counts, states), hasOwnWindow }]];
    });
    return priceMeasured({ ...scenario, traffic }, new Map(counted));
  }, [scenario, traffic, offers, own, states]);
  return {
    ...{ offers, traffic, priced, isCounting: own.isCounting },
    choose: (offer, key) => setAsked(new Map([...asked, [nameKey(offer), key]])),
  };
}
