import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../../hooks/use-pane.js';
import { exportCsv, exportJson, exportWorkbook, importScenario } from '../../store/files.js';
import type { Pane } from '../../store/pane.js';

const EXPORTS: readonly {
  readonly words: string;
  readonly says: string;
  readonly make: (pane: Pane) => Promise<unknown>;
}[] = [
  {
    words: 'Export workbook (.xlsx)',
    says: 'The model with ordinary formulas, for anyone.',
    make: exportWorkbook,
  },
  {
    words: 'Export scenario (.json)',
    says: 'The current figures, to save or to send.',
    make: exportJson,
  },
  { words: 'Export sheet (.csv)', says: 'The values of the sheet that is shown.', make: exportCsv },
];

/** Files made and read on this machine. */
export function Files() {
  const pane = usePane();
  const id = useId();
  return (
    <details>
      <summary>Files</summary>
      <ul className="actions">
        {EXPORTS.map(({ words, says, make }) => (
          <li key={words}>
            <Button size="small" onClick={() => void make(pane)}>
              {words}
            </Button>
            <p className="soft">{says}</p>
          </li>
        ))}
        <li>
          <label htmlFor={id}>Import a scenario (.json or .xlsx)</label>
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
          <p className="soft">It is saved in this workbook under a free name.</p>
        </li>
      </ul>
    </details>
  );
}
