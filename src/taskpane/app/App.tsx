import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import { directionOf } from '../../messages/language.js';
import { messages, spokenLanguage } from '../../messages/messages.js';
import { NO_ASSUMPTIONS } from '../../core/scenario/assumptions/assumptions.js';
import { RANK_BY } from '../../core/scenario/ranking/rank-basis.js';
import { priceScenario } from '../../core/scenario/ranking/priced.js';
import { FirstRun } from '../screens/first-run/FirstRun.js';
import { SCREENS } from '../screens/screens.js';
import type { Pane } from '../store/pane.js';
import { ChoicePanel } from './ChoicePanel.js';
import { ConflictPanel } from './ConflictPanel.js';
import { DraftLine } from './DraftLine.js';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import { StatusBar } from './StatusBar.js';
import { THEMES, type ThemeName } from './theme.js';
import { useKeptScroll } from './use-kept-scroll.js';
import { useUndoKeys } from './use-undo-keys.js';
import { PaneContext, usePane, usePaneState } from '../hooks/use-pane.js';
import { PricedContext } from '../hooks/use-priced.js';
import { WorkbookNotice } from './WorkbookNotice.js';

/** The whole pane. */
export function App({ pane, theme }: { readonly pane: Pane; readonly theme: ThemeName }) {
  return (
    <FluentProvider
      theme={THEMES[theme]}
      className="app"
      data-theme={theme}
      dir={directionOf(spokenLanguage())}
    >
      <PaneContext value={pane}>
        <Shown />
      </PaneContext>
    </FluentProvider>
  );
}

function Shown() {
  const pane = usePane();
  const { traffic, offers, assumptions } = usePaneState((state) => state.scenario);
  const rankBy = assumptions?.figures[RANK_BY];
  const priced = useMemo(
    () =>
      priceScenario({
        traffic,
        offers,
        ...(rankBy === undefined
          ? {}
          : { assumptions: { ...NO_ASSUMPTIONS, figures: { [RANK_BY]: rankBy } } }),
      }),
    [traffic, offers, rankBy],
  );
  const screen = usePaneState((state) => state.screen);
  const isFresh = usePaneState((state) => state.isFresh);
  const { Screen, needsFigures } = SCREENS[screen];
  const onKeyDown = useUndoKeys(pane);
  const scrolling = useKeptScroll(screen);
  return (
    <PricedContext value={priced}>
      <div className="pane" onKeyDown={onKeyDown}>
        <Header />
        <Navigation />
        <main
          {...scrolling}
          className="screen"
          id="screen"
          aria-label={messages().titles[screen]}
          tabIndex={-1}
        >
          <ConflictPanel />
          <ChoicePanel />
          <DraftLine />
          {!isFresh && needsFigures && <WorkbookNotice />}
          {isFresh && needsFigures ? <Start /> : <Screen key={screen} />}
        </main>
        <StatusBar />
      </div>
    </PricedContext>
  );
}

function Start() {
  const isOpening = usePaneState((state) => state.isOpening);
  return isOpening ? <p className="soft">{messages().app.readingWorkbook}</p> : <FirstRun />;
}
