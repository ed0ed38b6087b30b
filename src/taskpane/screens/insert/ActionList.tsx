import { Button } from '@fluentui/react-components';
import { usePaneState } from '../../hooks/use-pane.js';

/** Actions on the workbook, each with a line that says what it does. While one runs, the others wait. */
export function ActionList({
  actions,
}: {
  readonly actions: readonly {
    readonly words: string;
    readonly says: string;
    readonly act: () => Promise<unknown>;
  }[];
}) {
  const isBusy = usePaneState((state) => state.job !== undefined);
  return (
    <ul className="actions">
      {actions.map(({ words, says, act }) => (
        <li key={words}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void act()}>
            {words}
          </Button>
          <p className="soft">{says}</p>
        </li>
      ))}
    </ul>
  );
}
