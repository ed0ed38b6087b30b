import { Button } from '@fluentui/react-components';
import { messages } from '../../messages/messages.js';
import { Icon } from '../parts/Icon.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';

/** The name of the scenario at hand, undo and redo. */
export function Header() {
  const pane = usePane();
  const { app } = messages();
  const { name } = usePaneState((state) => state.scenario);
  const canUndo = usePaneState((state) => state.past.length > 0);
  const canRedo = usePaneState((state) => state.future.length > 0);
  return (
    <header className="head">
      <h1>
        Meterwise <span className="soft">{name}</span>
      </h1>
      <div className="tools">
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="undo" />}
          title={app.undoKeys}
          aria-label={app.undo}
          disabled={!canUndo}
          onClick={pane.undo}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="redo" />}
          title={app.redoKeys}
          aria-label={app.redo}
          disabled={!canRedo}
          onClick={pane.redo}
        />
      </div>
    </header>
  );
}
