import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import type * as laterScreens from './later-screens.js';
import { EmptyState } from '../parts/EmptyState.js';
import type { ScreenId } from './screen-id.js';

type LaterScreens = typeof laterScreens;

const load = (): Promise<LaterScreens> =>
  import(/* webpackChunkName: "later-screens" */ './later-screens.js');
let loaded: LaterScreens | undefined;

/** Brings the later screens and the script beside the page, so that nothing is fetched once the pane stands. */
export async function loadLaterScreens(): Promise<void> {
  loaded ??= await load();
  loaded.simulator();
}

/** The later screen of an id, to be drawn at once: what it draws is there when its script is. */
export function onDemand(id: ScreenId & keyof LaterScreens): ComponentType {
  return function LaterScreen() {
    return <OnDemand id={id} />;
  };
}

/** A later screen: until it is there, that it is on its way; where it does not come, why and the way to try again. */
function OnDemand({ id }: { readonly id: ScreenId & keyof LaterScreens }) {
  const [screens, setScreens] = useState(loaded);
  const [why, setWhy] = useState<string>();
  const bring = useCallback(() => {
    setWhy(undefined);
    loadLaterScreens().then(
      () => setScreens(loaded),
      (thrown: unknown) => setWhy(thrown instanceof Error ? thrown.message : String(thrown)),
    );
  }, []);
  useEffect(() => {
    if (screens === undefined) bring();
  }, [screens, bring]);
  if (screens !== undefined) {
    const Screen = screens[id];
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
