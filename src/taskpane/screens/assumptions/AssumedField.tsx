import { useId, useState } from 'react';
import { ASSUMED, type Assumed, type AssumedId } from '../../../core/scenario/assumptions/assumed.js';
import { useCurrency, useFigures } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { InfoButton } from '../../parts/InfoButton.js';
import { isShare, useAssumptions } from './use-assumptions.js';
import { said } from '../../../messages/core-words.js';

/** Figures that are amounts. */
const MONEY: ReadonlySet<AssumedId> = new Set(['Guarantee limit', 'Current platform cost', 'Budget']);

/** One figure that is assumed: exact entry, what holds where it is left blank, and what it is on demand. */
export function AssumedField({
  id,
  label = id,
  unit,
}: {
  readonly id: AssumedId;
  /** Left out: its name. */
  readonly label?: string;
  /** Beside the field, where there is room for it. */
  readonly unit?: string;
}) {
  const { figure, faultOfFigure, setFigure } = useAssumptions();
  const { count, share } = useFigures();
  const currency = useCurrency();
  const [isOpen, setOpen] = useState(false);
  const words = useId();
  const { says, source, byDefault }: Assumed = ASSUMED[id];
  const fault = faultOfFigure(id);
  const write = isShare(id) ? share : count;
  return (
    <div className="lever" data-faulty={fault !== undefined}>
      <EntryField
        label={label}
        value={figure(id)}
        kind={isShare(id) ? 'share' : MONEY.has(id) ? 'money' : 'number'}
        currency={currency}
        unit={unit}
        fault={fault}
        placeholder={byDefault === undefined ? 'none' : write(byDefault)}
        onEdit={(value) => setFigure(id, value)}
      />
      <InfoButton
        about={label.charAt(0).toLowerCase() + label.slice(1)}
        controls={words}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <p id={words} className="says">
          {said(says)}. {byDefault !== undefined && `Left blank it is ${write(byDefault)}. `}
          {source !== undefined && <span className="soft">Source: {said(source)}.</span>}
        </p>
      )}
    </div>
  );
}
