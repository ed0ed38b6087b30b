import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { Inserted } from '../../../excel/workbook.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { Sentence } from '../../parts/Sentence.js';
import { explainFormula } from './link-address.js';

/** Writes the derivation into the workbook as a formula that stays live, at the selected cell. */
export function InsertDerivation({ offer }: { readonly offer: string }) {
  const pane = usePane();
  const { insert: texts } = laterMessages().derivation;
  const linked = usePaneState((state) => state.linked);
  const [occupied, setOccupied] = useState<Extract<Inserted, { kind: 'occupied' }>>();
  if (linked === undefined) {
    return (
      <p className="soft">
        <Sentence
          of={texts.needsModel(
            <Link as="button" onClick={() => pane.go('insert')}>
              {texts.insertModel}
            </Link>,
          )}
        />
      </p>
    );
  }
  const insert = async (over?: 'replace') => {
    setOccupied(undefined);
    const inserted = await pane.run(
      texts.inserting,
      () => pane.workbook.insertFormula(explainFormula(linked, offer), over),
      (own) => (own.kind === 'inserted' ? { text: texts.inserted, cells: [own.address] } : ''),
    );
    if (inserted?.kind === 'occupied') setOccupied(inserted);
  };
  return (
    <>
      <div className="buttons">
        <Button size="small" onClick={() => void insert()}>
          {texts.insert}
        </Button>
      </div>
      {occupied !== undefined && (
        <div className="panel" role="alert">
          <p>{texts.occupied(occupied.address, occupied.holds)}</p>
          <div className="buttons">
            <Button size="small" onClick={() => void insert('replace')}>
              {texts.overwrite}
            </Button>
            <Button size="small" onClick={() => setOccupied(undefined)}>
              {texts.leave}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
