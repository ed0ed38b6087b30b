import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { Inserted, Outcome } from '../../../excel/workbook.js';
import { shownFormula } from '../../format/formula.js';
import { usePane } from '../../hooks/use-pane.js';

type Occupied = Extract<Inserted, { readonly kind: 'occupied' }>;

/** A formula as it will stand in the sheet, and the button that writes it; a cell that holds something is asked about. */
export function InsertFormula({
  formula,
  mayInsert,
  children,
}: {
  readonly formula: string;
  /** Asked before anything is written. */
  readonly mayInsert: () => boolean;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}) {
  const { run, workbook } = usePane();
  const texts = laterMessages().functions.formula;
  const [occupied, setOccupied] = useState<Occupied>();
  const buttons = useRef<HTMLDivElement>(null);
  const focusInsert = () => buttons.current?.querySelector('button')?.focus();

  const write = async (work: () => Promise<Outcome<Inserted>>) => {
    const inserted = await run(texts.inserting, work, (own) =>
      own.kind === 'inserted' ? { text: texts.inserted(shownFormula(formula)), cells: [own.address] } : '',
    );
    setOccupied(inserted?.kind === 'occupied' ? inserted : undefined);
  };
  /** The cell that was asked about, even where another one is selected by now. */
  const replace = async ({ address }: Occupied) => {
    focusInsert();
    await write(async () => {
      const selected = await workbook.selectCells(address);
      return selected.done ? workbook.insertFormula(formula, 'replace') : selected;
    });
  };
  return (
    <>
      <code className="formula" aria-label={texts.label}>
        {shownFormula(formula)}
      </code>
      {occupied !== undefined && (
        <IsOccupied
          cell={occupied}
          replace={() => void replace(occupied)}
          leave={() => {
            setOccupied(undefined);
            focusInsert();
          }}
        />
      )}
      <div className="buttons" ref={buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            if (mayInsert()) void write(() => workbook.insertFormula(formula));
          }}
        >
          {texts.insert}
        </Button>
        {children}
      </div>
    </>
  );
}

/** The question whether a cell that holds something is replaced. It takes the focus when it comes. */
function IsOccupied({
  cell,
  replace,
  leave,
}: {
  readonly cell: Occupied;
  readonly replace: () => void;
  readonly leave: () => void;
}) {
  const texts = laterMessages().functions.formula;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), [cell]);
  return (
    <div className="panel" role="alert" tabIndex={-1} ref={question}>
      <p>{texts.occupied(cell.address, cell.holds)}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={replace}>
          {texts.replace}
        </Button>
        <Button onClick={leave}>{texts.leave}</Button>
      </div>
    </div>
  );
}
