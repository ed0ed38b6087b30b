import { Link } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../hooks/use-pane.js';

/** Which cells of the workbook hold these offers, or that none do yet. */
export function WorkbookLine() {
  const { go, say, workbook } = usePane();
  const address = usePaneState((state) => state.linked?.from.offers);
  if (address === undefined) {
    return (
      <p className="soft">
        These offers are not in the workbook yet.{' '}
        <Link as="button" inline onClick={() => go('insert')}>
          Add to workbook
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
      In the workbook:{' '}
      <Link as="button" inline title={`Select ${address}`} onClick={() => void select()}>
        {address}
      </Link>
    </p>
  );
}
