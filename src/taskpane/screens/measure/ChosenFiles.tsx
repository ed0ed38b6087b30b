import { useId, useState, type DragEvent } from 'react';
import { measureMessages } from '../../../messages/measure.js';
import { FORMATS } from '../../../reader/formats/index.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { FileButton } from '../../parts/FileButton.js';
import { FileCard } from './FileCard.js';
import { chooseFiles } from './measure-acts.js';

/** The files that are measured: dropped or chosen, each with what it is and what it gives. */
export function ChosenFiles() {
  const pane = usePane();
  const { files } = usePaneState((state) => state.measurement);
  const { files: texts } = measureMessages();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = (list: readonly File[]) => {
    if (list.length > 0) void chooseFiles(pane, list);
  };
  const hover = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <div
        className="drop"
        data-over={isOver}
        onDragOver={hover(true)}
        onDragLeave={hover(false)}
        onDrop={(event) => {
          hover(false)(event);
          take([...event.dataTransfer.files]);
        }}
      >
        <p>{texts.drop}</p>
        <FileButton
          label={texts.choose}
          accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,.gz,.xlsx"
          multiple
          onChoose={take}
        />
        <details>
          <summary>{texts.known}</summary>
          <ul className="left-out">
            {FORMATS.map((format) => (
              <li key={format.id}>{format.name}</li>
            ))}
          </ul>
          <p className="soft">{texts.anyOther}</p>
        </details>
      </div>
      <ul className="chosen">
        {files.map((chosen, place) => (
          <li key={`${place}-${chosen.file.name}`}>
            <FileCard chosen={chosen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
