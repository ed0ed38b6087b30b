import { useEffect, useRef } from 'react';
import { messages } from '../../messages/messages.js';
import type { ScreenId } from '../store/screen-id.js';
import { TAB_LIST, TABS, tabOf, type TabId } from '../store/tabs.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';
import { MoreMenu } from './MoreMenu.js';
import { tabTitle } from './tab-title.js';
import { useFirstLine } from './use-first-line.js';

const IN_ROW = TAB_LIST.filter(([tab]) => tab !== 'more');

/**
 * The tabs in one row, those for which there is no room in the menu at its end; and the switch between the screens of
 * the tab that is open. A tab opens the screen of it that was open last.
 */
export function Navigation() {
  const pane = usePane();
  const shown = usePaneState((state) => state.screen);
  const last = useRef(new Map<TabId, ScreenId>());
  const [row, fitting] = useFirstLine(IN_ROW.length);
  const current = tabOf(shown);
  useEffect(() => {
    if (current !== undefined) last.current.set(current, shown);
  }, [current, shown]);
  return (
    <nav className="places" aria-label={messages().app.screens}>
      <div className="tabs">
        <div className="row" ref={row}>
          {IN_ROW.map(([tab, screens], index) => (
            <button
              key={tab}
              type="button"
              className="tab"
              aria-current={tab === current ? (screens.length === 1 ? 'page' : 'true') : undefined}
              data-fits={index < fitting}
              onClick={() => pane.go(last.current.get(tab) ?? TABS[tab][0])}
            >
              {tabTitle(tab)}
            </button>
          ))}
        </div>
        <MoreMenu
          screens={[...IN_ROW.slice(fitting), ['more', TABS.more] as const].flatMap(([, screens]) => screens)}
          shown={shown}
        />
      </div>
      {current !== undefined && TABS[current].length > 1 && (
        <ScreenSwitch screens={TABS[current]} shown={shown} />
      )}
    </nav>
  );
}

/** The screens of one tab. */
function ScreenSwitch({
  screens,
  shown,
}: {
  readonly screens: readonly ScreenId[];
  readonly shown: ScreenId;
}) {
  const pane = usePane();
  const { titles } = messages();
  return (
    <div className="switch">
      {screens.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === shown ? 'page' : undefined}
          onClick={() => pane.go(id)}
        >
          {titles[id]}
        </button>
      ))}
    </div>
  );
}
