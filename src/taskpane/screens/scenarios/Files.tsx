import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { usePane } from '../../hooks/use-pane.js';
import { exportCsv, exportJson, exportWorkbook, importScenario } from '../../store/files.js';

/** Files made and read on this machine. */
export function Files() {
  const pane = usePane();
  const texts = laterMessages().scenarios.files;
  const exports = [
    { ...texts.workbook, make: exportWorkbook },
    { ...texts.scenario, make: exportJson },
    { ...texts.sheet, make: exportCsv },
  ];
  const id = useId();
  return (
    <details>
      <summary>{texts.title}</summary>
      <ul className="actions">
        {exports.map(({ words, says, make }) => (
          <li key={words}>
            <Button size="small" onClick={() => void make(pane)}>
              {words}
            </Button>
            <p className="soft">{says}</p>
          </li>
        ))}
        <li>
          <label htmlFor={id}>{texts.import}</label>
          <input
            id={id}
            type="file"
            accept=".json,.xlsx"
            onChange={(event) => {
              const { currentTarget: field } = event;
              const [chosen] = field.files ?? [];
              // Chosen once more, the same file is read again.
              if (chosen) void importScenario(pane, chosen).then(() => (field.value = ''));
            }}
          />
          <p className="soft">{texts.importedAs}</p>
        </li>
      </ul>
    </details>
  );
}
