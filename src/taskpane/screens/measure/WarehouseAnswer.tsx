import { useState } from 'react';
import { measureMessages } from '../../../messages/measure.js';
import { usePane } from '../../hooks/use-pane.js';
import { PasteOrFile } from '../../parts/PasteOrFile.js';
import { takeResult } from './warehouse-acts.js';

/** What the query came to: pasted with its headers, or its file. */
export function WarehouseAnswer({ zone }: { readonly zone: string }) {
  const pane = usePane();
  const { warehouse: texts } = measureMessages();
  const [why, setWhy] = useState<string>();
  const take = async (source: Blob) => {
    const file = source instanceof File ? source : new File([source], texts.pastedName);
    setWhy(await takeResult(pane, file, zone));
  };
  return (
    <>
      <p className="soft">{texts.pasteHelp}</p>
      <PasteOrFile texts={texts} accept=".csv,.tsv,.txt" onTake={(source) => void take(source)} />
      {why !== undefined && <p role="alert">{why}</p>}
    </>
  );
}
