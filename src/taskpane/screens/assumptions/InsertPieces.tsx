import { Button } from '@fluentui/react-components';
import type { What } from '../../../excel/workbook.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { insertSheets } from '../../store/insert.js';

/** Buttons that write sheets of the same figures as live formulas; what is written is shown before. */
export function InsertPieces({
  pieces,
}: {
  readonly pieces: readonly { readonly what: What; readonly words: string }[];
}) {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.job !== undefined);
  return (
    <section aria-label="In the workbook">
      <h2>In the workbook</h2>
      <p className="soft">
        The same figures as live formulas, with charts and checks. You see what goes where before anything is
        written.
      </p>
      <div className="buttons">
        {pieces.map(({ what, words }) => (
          <Button
            key={what}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void insertSheets(pane, what, 'always')}
          >
            {words}
          </Button>
        ))}
      </div>
    </section>
  );
}
