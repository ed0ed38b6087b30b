import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Inserted } from '../../../excel/workbook.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { explainFormula } from './link-address.js';

/** Writes the derivation into the workbook as a formula that stays live, at the selected cell. */
export function InsertDerivation({ offer }: { readonly offer: string }) {
  const pane = usePane();
  const linked = usePaneState((state) => state.linked);
  const [occupied, setOccupied] = useState<Extract<Inserted, { kind: 'occupied' }>>();
  if (linked === undefined) {
    return (
      <p className="soft">
        To have this as a live table in a sheet,{' '}
        <Link as="button" onClick={() => pane.go('insert')}>
          insert the model
        </Link>{' '}
        first: the formula reads its tables.
      </p>
    );
  }
  const insert = async (over?: 'replace') => {
    setOccupied(undefined);
    const inserted = await pane.run(
      'Inserting the formula',
      () => pane.workbook.insertFormula(explainFormula(linked, offer), over),
      (own) => (own.kind === 'inserted' ? { text: 'Inserted the derivation at', cells: [own.address] } : ''),
    );
    if (inserted?.kind === 'occupied') setOccupied(inserted);
  };
  return (
    <>
      <div className="buttons">
        <Button size="small" onClick={() => void insert()}>
          Insert this derivation
        </Button>
      </div>
      {occupied !== undefined && (
        <div className="panel" role="alert">
          <p>
            {occupied.address} holds {occupied.holds}. Select another cell and try again, or write over it.
          </p>
          <div className="buttons">
            <Button size="small" onClick={() => void insert('replace')}>
              Write over it
            </Button>
            <Button size="small" onClick={() => setOccupied(undefined)}>
              Leave it
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
