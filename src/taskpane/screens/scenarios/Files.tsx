import { Button } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { FileButton } from '../../parts/FileButton.js';
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
          <FileButton
            label={texts.import}
            accept=".json,.xlsx"
            onChoose={([chosen]) => chosen && void importScenario(pane, chosen)}
          />
          <p className="soft">{texts.importedAs}</p>
        </li>
      </ul>
    </details>
  );
}
