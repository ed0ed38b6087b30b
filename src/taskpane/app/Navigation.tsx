import { messages } from '../../messages/messages.js';
import { SCREEN_LIST } from '../screens/screens.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';

/** One button a screen; it wraps where the pane is narrow. */
export function Navigation() {
  const pane = usePane();
  const { app, titles } = messages();
  const shown = usePaneState((state) => state.screen);
  return (
    <nav className="places" aria-label={app.screens}>
      {SCREEN_LIST.filter(([, { button }]) => button === 'row').map(([id]) => (
        <button
          key={id}
          type="button"
          aria-current={id === shown ? 'page' : undefined}
          onClick={() => pane.go(id)}
        >
          {titles[id]}
        </button>
      ))}
    </nav>
  );
}
