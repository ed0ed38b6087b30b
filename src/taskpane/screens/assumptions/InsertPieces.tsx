import { Button } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
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
  const { inWorkbook, sheets } = laterMessages().assumptions;
  const isBusy = usePaneState((state) => state.job !== undefined);
  return (
    <section aria-label={inWorkbook}>
      <h2>{inWorkbook}</h2>
      <p className="soft">{sheets}</p>
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
