import { said } from '../../../messages/core-words.js';
import type { Fault } from '../../../core/fault/fault.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import type { TermField } from '../../../core/terms/applicable.js';
import { faultText, isUnfilled } from '../../format/fault-text.js';
import { termHelp, termLabel } from '../../format/term-words.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { HelpedField } from '../../parts/HelpedField.js';
import { ChannelPicker } from './ChannelPicker.js';
import { ChoiceField } from './ChoiceField.js';
import type { TermControl } from './term-control.js';
import { TierEditor } from './TierEditor.js';
import { SessionLengthsField } from './SessionLengthsField.js';
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
  const isBlank = value === undefined;
  const fault = faultText(isBlank ? faults.filter((own) => !isUnfilled(own)) : faults);
  const label = termLabel(field.header);
  const control: TermControl = {
    label,
    value,
    says: note,
    fault,
    isRequired: isBlank && faults.some(isUnfilled),
    onEdit,
  };
  return (
    <div className="term" data-term={field.header}>
      <HelpedField
        about={label}
        help={termHelp(field)}
        isWide={WIDE.has(field.kind)}
        isFaulty={fault !== undefined}
      >
        <Control field={field} control={control} />
      </HelpedField>
    </div>
  );
}

/** An amount in the offers' currency. */
function MoneyTerm(control: TermControl & { readonly unit: string }) {
  return <EntryField {...control} kind="money" currency={useCurrency()} />;
}

function Control({ field, control }: { readonly field: TermField; readonly control: TermControl }) {
  const unit = said(field.unit);
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...control} choices={choicesOf(field.header)} />;
    case 'channels':
      return <ChannelPicker {...control} />;
    case 'turns':
      return <SessionLengthsField {...control} />;
    case 'tiers':
      return <TierEditor {...control} says={control.says ?? unit} />;
    case 'share':
      return <EntryField {...control} unit={unit} kind="share" />;
    case 'text':
      return <EntryField {...control} kind="text" />;
    case 'money':
      return <MoneyTerm {...control} unit={unit} />;
    case 'number':
      return <EntryField {...control} unit={unit} kind="number" />;
  }
}
