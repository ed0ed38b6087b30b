import { useState } from 'react';
import { said } from '../../../messages/core-words.js';
import { messages } from '../../../messages/messages.js';
import type { Fault } from '../../../core/fault/fault.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import type { TermField } from '../../../core/terms/applicable.js';
import { faultText } from '../../format/fault-text.js';
import { termHelp, termLabel } from '../../format/term-words.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { ChannelPicker } from './ChannelPicker.js';
import { ChoiceField } from './ChoiceField.js';
import type { TermControl } from './term-control.js';
import { TierEditor } from './TierEditor.js';
import { TurnsChoice } from './TurnsChoice.js';
import { choicesOf } from './words.js';

/** Kinds that need the whole width of the pane. */
const WIDE: ReadonlySet<TermField['kind']> = new Set(['tiers', 'turns', 'channels', 'choice']);

/** One term as a field with its unit, and on demand what it is and where a buyer finds it. */
export function Term({
  field,
  value,
  faults,
  note,
  onEdit,
}: {
  readonly field: TermField;
  readonly value: CellValue;
  readonly faults: readonly Fault[];
  /** Stands below the field in any case. */
  readonly note?: string | undefined;
  readonly onEdit: (value: CellValue) => void;
}) {
  const [isAsked, setAsked] = useState(false);
  const { kind } = field;
  const label = termLabel(field.header);
  const says = termHelp(field);
  const hint = [note ?? '', said(field.unit), isAsked ? says : ''].filter((text) => text !== '').join(' · ');
  const control: TermControl = {
    label,
    value,
    says: hint === '' ? undefined : hint,
    fault: faultText(faults),
    onEdit,
  };
  const isWide = WIDE.has(kind) || isAsked || faults.length > 0;
  return (
    <div className={isWide ? 'term wide' : 'term'}>
      <Control field={field} control={control} />
      <button
        type="button"
        className="ask"
        aria-label={messages().parts.whatIs(label)}
        title={says}
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        ?
      </button>
    </div>
  );
}

/** An amount in the offers' currency. */
function MoneyTerm(control: TermControl) {
  return <EntryField {...control} kind="money" currency={useCurrency()} />;
}

function Control({ field, control }: { readonly field: TermField; readonly control: TermControl }) {
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...control} choices={choicesOf(field.header)} />;
    case 'channels':
      return <ChannelPicker {...control} />;
    case 'turns':
      return <TurnsChoice {...control} />;
    case 'tiers':
      return <TierEditor {...control} />;
    case 'share':
      return <EntryField {...control} kind="share" />;
    case 'text':
      return <EntryField {...control} kind="text" />;
    case 'money':
      return <MoneyTerm {...control} />;
    case 'number':
      return <EntryField {...control} kind="number" />;
  }
}
