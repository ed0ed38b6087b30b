import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { messages } from '../../messages/messages.js';
import { EmptyState } from '../parts/EmptyState.js';

/** A screen whose script may come after the pane shows. */
export interface LoadedScreen {
  readonly Screen: ComponentType;
  /** Undefined where the first script of the pane has it. */
  readonly load?: () => Promise<void>;
}

/** A screen in a script that comes later, to be drawn at once: what it draws is there when its script is. */
export function later(bring: () => Promise<ComponentType>): LoadedScreen {
  let loaded: ComponentType | undefined;
  const load = async () => {
    if (loaded === undefined) [loaded] = await Promise.all([bring(), bringTexts()]);
  };
  const loading: Loading = { load, loaded: () => loaded };
  return { load, Screen: () => <LaterScreen {...loading} /> };
}

/** The texts of the later screens, in the language of the pane. */
async function bringTexts(): Promise<void> {
  const { speakLater } = await import(/* webpackChunkName: "later-screens" */ '../../messages/later.js');
  await speakLater();
}

interface Loading {
  readonly load: () => Promise<void>;
  readonly loaded: () => ComponentType | undefined;
}

/** A later screen: until it is there, that it is on its way; where it does not come, why and the way to try again. */
function LaterScreen({ load, loaded }: Loading) {
  const [Screen, setScreen] = useState(loaded);
  const [why, setWhy] = useState<string>();
  const bring = useCallback(() => {
    setWhy(undefined);
    load().then(
      () => setScreen(loaded),
      (thrown: unknown) => setWhy(thrown instanceof Error ? thrown.message : String(thrown)),
    );
  }, [load, loaded]);
  useEffect(() => {
    if (Screen === undefined) bring();
  }, [Screen, bring]);
  if (Screen !== undefined) return <Screen />;
  return why === undefined ? (
    <p className="soft" role="status">
      {messages().app.screenLoading}
    </p>
  ) : (
    <div role="alert">
      <EmptyState says={messages().app.screenMissing(why)}>
        <Button appearance="primary" onClick={bring}>
          {messages().app.tryAgain}
        </Button>
      </EmptyState>
    </div>
  );
}
