import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { tierLines, tierText, type TierLine } from '../../../core/terms/tariff/tier-text.js';
import { EntryField } from '../../parts/EntryField.js';
import type { TermControl } from './term-control.js';
import { TierTable } from './TierTable.js';

/** Tiers as a cell has them. */
const SAMPLE = '0.99 to 5000; 0.85 to 20000; 0.70';

/** Rates that change with volume, as a small table or as their text. Text that is no tiers stays as it is, with its fault. */
export function TierEditor({ label, value, says, fault, onEdit }: TermControl) {
  const text = String(value ?? '').trim();
  // The rows as typed, half-filled ones too, and the text that they were written as.
  const [draft, setDraft] = useState(() => draftOf(text));
  const [isText, setText] = useState(false);
  if (draft.text !== text) setDraft(draftOf(text));

  const set = (lines: readonly TierLine[]) => {
    const written = tierText(lines);
    setDraft({ text: written, lines });
    onEdit(written === '' ? undefined : written);
  };
  const { lines } = draft;
  if (lines !== undefined && !isText)
    return <TierTable {...{ label, says, fault, lines }} onEdit={set} onText={() => setText(true)} />;
  return (
    <div className="tiers-text">
      <EntryField
        label={label}
        kind="text"
        value={value}
        says={says}
        fault={fault}
        placeholder={SAMPLE}
        onEdit={(typed) => {
          // It stays a text while it is typed, valid or not.
          setText(true);
          onEdit(typed);
        }}
      />
      {lines !== undefined && (
        <Button size="small" appearance="transparent" onClick={() => setText(false)}>
          {laterMessages().offers.tiers.asTable}
        </Button>
      )}
    </div>
  );
}

function draftOf(text: string): { readonly text: string; readonly lines: readonly TierLine[] | undefined } {
  return { text, lines: tierLines(text) };
}
