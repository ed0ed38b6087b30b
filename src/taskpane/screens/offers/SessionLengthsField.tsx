import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { EntryField } from '../../parts/EntryField.js';
import { ChoiceField, type Choice } from './ChoiceField.js';
import type { TermControl } from './term-control.js';

const COUNTS = 'counts';

/** How session length spreads under a charge: a word, or counts as text. */
export function SessionLengthsField({ value, ...control }: TermControl) {
  const texts = laterMessages().offers.lengths;
  const given = String(value ?? '');
  const [isCounted, setCounted] = useState(given.includes(':'));
  return (
    <>
      <ChoiceField
        {...control}
        value={isCounted ? COUNTS : given}
        choices={spreads()}
        onEdit={(word) => {
          setCounted(word === COUNTS);
          if (word !== COUNTS) control.onEdit(word);
        }}
      />
      {isCounted && (
        <EntryField
          label={texts.countsOf(control.label)}
          kind="text"
          value={value}
          placeholder="1: 120; 2: 340; 3: 210"
          onEdit={control.onEdit}
        />
      )}
    </>
  );
}

function spreads(): readonly Choice[] {
  const { asTraffic, mean, poisson, geometric, counts } = laterMessages().offers.lengths;
  return [
    { word: '', name: asTraffic },
    { word: 'mean', name: mean, aliases: ['average', 'fixed'] },
    { word: 'poisson', name: poisson },
    { word: 'geometric', name: geometric },
    { word: COUNTS, name: counts },
  ];
}
