import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { measureMessages } from '../../../messages/measure.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import { insertUsage } from './insert-usage.js';

/** What was measured, taken into the workbook. */
export function IntoWorkbook({ measured }: { readonly measured: MeasuredFiles }) {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.job !== undefined);
  const hasTables = usePaneState((state) => state.linked !== undefined);
  const [links, setLinks] = useState(true);
  const { sheet: texts } = measureMessages();
  return (
    <section aria-labelledby="measure-sheet">
      <h2 id="measure-sheet">{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      {hasTables && (
        <>
          <Checkbox
            label={texts.link}
            checked={links}
            onChange={(_, { checked }) => setLinks(checked === true)}
          />
          <p className="soft">{texts.linkHelp}</p>
        </>
      )}
      <div className="buttons">
        <Button
          disabledFocusable={isBusy}
          onClick={() => void insertUsage(pane, measured, { links: hasTables && links })}
        >
          {texts.insert}
        </Button>
      </div>
    </section>
  );
}
