import { useId, useState, type ReactNode } from 'react';
import type { TermField } from '../../../core/terms/applicable.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { InfoButton } from '../../parts/InfoButton.js';
import { TRAFFIC } from './traffic-field.js';
import { useChannel } from './use-channel.js';
import { said } from '../../../messages/core-words.js';

/** One figure of a channel: exact entry, what it is on demand, and whatever else sets it beside. */
export function TrafficField({
  field: { header, kind, says, unit },
  label = header,
  placeholder,
  children,
}: {
  readonly field: TermField;
  /** Left out: the header. */
  readonly label?: string;
  readonly placeholder?: string;
  /** A slider for the same figure. */
  readonly children?: ReactNode;
}) {
  const { row, faultOf, setField, setAmount } = useChannel();
  const shownIn = useCurrency();
  const stated = row[TRAFFIC.currency.header];
  const currency = typeof stated === 'string' ? stated : shownIn;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const fault = faultOf(header);
  return (
    <div className="lever" data-faulty={fault !== undefined} data-slides={children !== undefined}>
      <EntryField
        label={label}
        value={row[header]}
        kind={kind === 'share' || kind === 'text' || kind === 'money' ? kind : 'number'}
        unit={
          kind === 'text'
            ? undefined
            : kind === 'money' && currency !== undefined
              ? `${currency} ${said(unit)}`
              : said(unit)
        }
        currency={currency}
        fault={fault}
        placeholder={placeholder}
        onEdit={(value) => setField(header, value)}
        onSign={(value, code) => setAmount(header, value, code)}
      />
      <InfoButton
        about={label.charAt(0).toLowerCase() + label.slice(1)}
        controls={id}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      {children}
      {isOpen && (
        <p id={id} className="says">
          {said(says)}
        </p>
      )}
    </div>
  );
}
