import { SCREENS } from '../screens/screens.js';
import type { ScreenId } from '../screens/screen-id.js';
import { usePane, usePaneState } from './use-pane.js';

/** The screens that have a place in the row, in the order of the work. */
const PLACES: readonly ScreenId[] = [
  ...(['traffic', 'offers', 'compare', 'forecast', 'risk'] as const),
  ...(['scenarios', 'insert', 'functions'] as const),
];

/** One button a screen; it wraps where the pane is narrow. */
export function Navigation() {
  const pane = usePane();
  const shown = usePaneState((state) => state.screen);
  return (
    <nav className="places" aria-label="Screens">
      {PLACES.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === shown ? 'page' : undefined}
          onClick={() => pane.go(id)}
        >
          {SCREENS[id].title}
        </button>
      ))}
    </nav>
  );
}
