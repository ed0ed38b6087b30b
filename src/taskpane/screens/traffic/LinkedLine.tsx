import { Link } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../hooks/use-pane.js';

/** Which cells of the workbook hold the traffic; a click selects them. */
export function LinkedLine() {
  const { workbook, say, go } = usePane();
  const linked = usePaneState((state) => state.linked);
  if (linked === undefined)
    return (
      <p className="soft">
        These figures are not in the workbook yet.{' '}
        <Link as="button" onClick={() => go('insert')}>
          Add to workbook
        </Link>
      </p>
    );
  const { traffic } = linked.from;
  const select = async () => {
    const selected = await workbook.selectCells(traffic);
    if (!selected.done) say(selected.why, 'failed');
  };
  return (
    <p className="soft">
      In the workbook:{' '}
      <Link as="button" title={`Select ${traffic}`} onClick={() => void select()}>
        {traffic}
      </Link>
    </p>
  );
}
