import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import { EXAMPLE_SCENARIO } from '../../../core/scenario/example-scenario.js';
import { incentives } from '../../../core/scenario/quote/incentives.js';
import { messages } from '../../../messages/messages.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { Faults } from '../../parts/Faults.js';
import { LeftOut } from '../../parts/LeftOut.js';
import { RateWarnings } from '../../parts/RateWarnings.js';
import { ComparedByCase } from '../by-case/sections.js';
import { BasisChoice } from './BasisChoice.js';
import { BridgeSection } from './BridgeSection.js';
import { CostChart } from './CostChart.js';
import { Headline } from './Headline.js';
import { Lead } from './Lead.js';
import { NegotiationSection } from './NegotiationSection.js';
import { Ranking } from './Ranking.js';
import { RankingChanged } from './RankingChanged.js';
import { Unpriced } from './Unpriced.js';
import { useRankingChange } from './use-ranking-change.js';
import { useSettled } from '../../hooks/use-settled.js';
import { useWhatIf } from './use-what-if.js';
import { WhatIfPanel } from './WhatIfPanel.js';

/** The offers side by side: which is the cheapest, why, and where that would change. */
export function CompareScreen() {
  const pane = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const derived = usePaneState((state) => state.derivation);
  const [opened, setOpened] = useState(derived?.offer);
  const bridged = usePaneState((state) => state.bridged);
  const tried = useWhatIf();
  const { change, before, note } = useRankingChange();
  const { priced, values, isTrying, putBack } = tried;
  const { basis, traffic } = priced;
  const ranking = priced.ranking ?? NONE;
  const later = useSettled(ranking);
  const rewards = useMemo(
    () => new Map(later.flatMap(({ name, quote }) => (quote.ok ? [[name, incentives(quote.value)]] : []))),
    [later],
  );
  const toggle = useCallback((offer: string) => setOpened((own) => (own === offer ? undefined : offer)), []);
  if (scenario.offers.length === 0) return <Nothing />;
  const first = ranking.find(({ quote }) => quote.ok)?.name;
  const chosen = ranking.some(({ name, quote }) => name === opened && quote.ok) ? opened : first;
  const bridge = ranking.some(({ name, quote }) => name === bridged && quote.ok) ? bridged : chosen;
  return (
    <>
      {basis !== undefined && <Headline {...{ ranking, basis, isTrying, putBack }} />}
      {change !== undefined && before !== undefined && (
        <RankingChanged {...{ change, before, basis }} after={scenario} onNoted={note} />
      )}
      {first !== undefined && basis !== undefined && (
        <Ranking {...{ ranking, basis, opened }} incentives={rewards} onOpen={toggle} />
      )}
      {traffic.ok && <BasisChoice basis={basis} traffic={traffic.value} />}
      {scenario.cases !== undefined && <ComparedByCase />}
      <LeftOut traffic={scenario.traffic} offers={scenario.offers} />
      <RateWarnings offers={scenario.offers} />
      {basis !== undefined && <Lead ranking={later} basis={basis} />}
      {priced.ranking === undefined ? <NoRanking faults={priced.faults} /> : <Unpriced ranking={ranking} />}
      {first !== undefined && <WhatIfPanel {...tried} />}
      {first !== undefined && basis !== undefined && (
        <CostChart {...{ values, chosen, basis }} ranking={later} />
      )}
      {bridge !== undefined && basis !== undefined && (
        <BridgeSection
          ranking={later}
          basis={basis}
          chosen={bridge}
          onChoose={(offer) => pane.store.set({ bridged: offer })}
        />
      )}
      {first !== undefined && <NegotiationSection />}
    </>
  );
}

const NONE = [] as const;

/** Why nothing can be ranked, and the way to where it is mended. */
function NoRanking({ faults }: { readonly faults: readonly Fault[] }) {
  const pane = usePane();
  const { compare } = messages();
  return (
    <>
      <Faults faults={faults} />
      <div className="buttons">
        <Button size="small" onClick={() => pane.go('traffic')}>
          {compare.openTraffic}
        </Button>
        <Button size="small" onClick={() => pane.go('offers')}>
          {compare.openOffers}
        </Button>
      </div>
    </>
  );
}

function Nothing() {
  const pane = usePane();
  const { compare } = messages();
  return (
    <EmptyState says={compare.empty}>
      <Button appearance="primary" onClick={() => pane.open(EXAMPLE_SCENARIO)}>
        {compare.startWithSample}
      </Button>
      <Button onClick={() => pane.go('offers')}>{compare.addOffers}</Button>
    </EmptyState>
  );
}
