import type { ReactNode } from 'react';
import type { TermField } from '../../../core/terms/applicable.js';
import { useCurrency } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { HelpedField } from '../../parts/HelpedField.js';
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
  const { row, faultOf, isRequired, setField, setAmount } = useChannel();
  const shownIn = useCurrency();
  const stated = row[TRAFFIC.currency.header];
  const currency = typeof stated === 'string' ? stated : shownIn;
  const fault = faultOf(header);
  return (
    <HelpedField
      about={label.charAt(0).toLowerCase() + label.slice(1)}
      help={said(says)}
      isFaulty={fault !== undefined}
      slider={children}
    >
      <EntryField
        label={label}
        value={row[header]}
        kind={kind === 'share' || kind === 'text' || kind === 'money' ? kind : 'number'}
        unit={kind === 'text' ? undefined : said(unit)}
        currency={currency}
        fault={fault}
        isRequired={isRequired(header)}
        placeholder={placeholder}
        onEdit={(value) => setField(header, value)}
        onSign={(value, code) => setAmount(header, value, code)}
      />
    </HelpedField>
  );
}
