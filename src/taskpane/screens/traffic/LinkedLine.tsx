import { Link } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';

/** Which cells of the workbook hold the traffic; a click selects them. */
export function LinkedLine() {
  const { workbook, say, go } = usePane();
  const linked = usePaneState((state) => state.linked);
  const { app } = messages();
  const { traffic: texts } = laterMessages();
  if (linked === undefined)
    return (
      <p className="soft">
        {texts.linked.notYet}{' '}
        <Link as="button" onClick={() => go('insert')}>
          {texts.linked.add}
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
      {texts.linked.inWorkbook}{' '}
      <Link as="button" title={app.select(traffic)} onClick={() => void select()}>
        {traffic}
      </Link>
    </p>
  );
}
