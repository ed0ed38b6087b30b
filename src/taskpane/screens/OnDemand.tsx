import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import type * as timeAndRisk from './time-and-risk.js';
import { EmptyState } from '../parts/EmptyState.js';

type TimeAndRisk = typeof timeAndRisk;

const load = (): Promise<TimeAndRisk> => import(/* webpackChunkName: "time-and-risk" */ './time-and-risk.js');
let loaded: TimeAndRisk | undefined;

/** Brings the screens of time and risk and the script beside the page, so that nothing is fetched once the pane stands. */
export async function loadTimeAndRisk(): Promise<void> {
  loaded ??= await load();
  loaded.simulator();
}

/** A screen of them: until it is there, that it is on its way; where it does not come, why and the way to try again. */
function OnDemand({ pick }: { readonly pick: (own: TimeAndRisk) => ComponentType }) {
  const [screens, setScreens] = useState(loaded);
  const [why, setWhy] = useState<string>();
  const bring = useCallback(() => {
    setWhy(undefined);
    loadTimeAndRisk().then(
      () => setScreens(loaded),
      (thrown: unknown) => setWhy(thrown instanceof Error ? thrown.message : String(thrown)),
    );
  }, []);
  useEffect(() => {
    if (screens === undefined) bring();
  }, [screens, bring]);
  if (screens !== undefined) {
    const Screen = pick(screens);
    return <Screen />;
  }
  return why === undefined ? (
    <p className="soft" role="status">
      This screen is being loaded…
    </p>
  ) : (
    <div role="alert">
      <EmptyState says={`This screen could not be loaded: ${why}`}>
        <Button appearance="primary" onClick={bring}>
          Try again
        </Button>
      </EmptyState>
    </div>
  );
}

export function ForecastOnDemand() {
  return <OnDemand pick={({ ForecastScreen }) => ForecastScreen} />;
}

export function RiskOnDemand() {
  return <OnDemand pick={({ RiskScreen }) => RiskScreen} />;
}
