import { said } from '../../../messages/core-words.js';
import { laterMessages } from '../../../messages/later.js';
import { ASSUMED, type Assumed, type AssumedId } from '../../../core/scenario/assumptions/assumed.js';
import { useCurrency, useFigures } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { HelpedField } from '../../parts/HelpedField.js';
import type { OwnEntry } from '../../parts/use-entry.js';
import { figureKind } from './figure-kind.js';
import { useAssumptions } from './use-assumptions.js';

/** One figure that is assumed: exact entry, what holds where it is left blank, and what it is on demand. */
export function AssumedField({
  id,
  label = id,
  unit,
  entry,
  placeholder,
}: {
  readonly id: AssumedId;
  /** Left out: its name. */
  readonly label?: string;
  /** Beside the field, where there is room for it. */
  readonly unit?: string;
  /** How it is typed and shown, where that is not what its kind says. */
  readonly entry?: OwnEntry;
  /** Left out: what holds where it is blank. */
  readonly placeholder?: string;
}) {
  const { figure, faultOfFigure, setFigure } = useAssumptions();
  const texts = laterMessages().assumptions;
  const { count, share } = useFigures();
  const currency = useCurrency();
  const { says, source, byDefault }: Assumed = ASSUMED[id];
  const fault = faultOfFigure(id);
  const kind = figureKind(id);
  const write = kind === 'share' ? share : count;
  return (
    <HelpedField
      about={texts.asked(label)}
      help={
        <>
          {said(says)}. {byDefault !== undefined && `${texts.leftBlank(write(byDefault))} `}
          {source !== undefined && <span className="soft">{texts.source(said(source))}</span>}
        </>
      }
      isFaulty={fault !== undefined}
    >
      <EntryField
        label={label}
        value={figure(id)}
        kind={kind}
        currency={currency}
        unit={unit}
        fault={fault}
        entry={entry}
        placeholder={placeholder ?? (byDefault === undefined ? texts.noDefault : write(byDefault))}
        onEdit={(value) => setFigure(id, value)}
      />
    </HelpedField>
  );
}
