import { Button } from '@fluentui/react-components';
import { measureMessages } from '../../../messages/measure.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import { insertUsage } from './insert-usage.js';

/** What was measured, taken into the workbook. */
export function IntoWorkbook({ measured }: { readonly measured: MeasuredFiles }) {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.job !== undefined);
  const { sheet: texts } = measureMessages();
  return (
    <section aria-labelledby="measure-sheet">
      <h2 id="measure-sheet">{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      <div className="buttons">
        <Button disabledFocusable={isBusy} onClick={() => void insertUsage(pane, measured)}>
          {texts.insert}
        </Button>
      </div>
    </section>
  );
}
