import { Link } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';

/** Which cells of the workbook hold these offers, or that none do yet. */
export function WorkbookLine() {
  const { go, say, workbook } = usePane();
  const { notInWorkbook, addToWorkbook, inWorkbook } = laterMessages().offers;
  const address = usePaneState((state) => state.linked?.from.offers);
  if (address === undefined) {
    return (
      <p className="soft">
        {notInWorkbook}{' '}
        <Link as="button" inline onClick={() => go('insert')}>
          {addToWorkbook}
        </Link>
      </p>
    );
  }
  const select = async () => {
    const selected = await workbook.selectCells(address);
    if (!selected.done) say(selected.why, 'failed');
  };
  return (
    <p className="soft">
      {inWorkbook}{' '}
      <Link as="button" inline title={messages().app.select(address)} onClick={() => void select()}>
        {address}
      </Link>
    </p>
  );
}
