import { useState } from 'react';
import { EntryField } from '../../parts/EntryField.js';
import { ChoiceField } from './ChoiceField.js';
import type { TermControl } from './term-control.js';

const COUNTS = 'counts';
const SPREADS = [
  { word: '', name: 'As the traffic has it' },
  { word: 'mean', name: 'All as long as the average', aliases: ['average', 'fixed'] },
  { word: 'poisson', name: 'Around the average (Poisson)' },
  { word: 'geometric', name: 'Many short, few long (geometric)' },
  { word: COUNTS, name: 'Measured counts' },
];

/** How session length spreads under a charge: a word, or counts as text. */
export function TurnsChoice({ value, ...control }: TermControl) {
  const given = String(value ?? '');
  const [isCounted, setCounted] = useState(given.includes(':'));
  return (
    <>
      <ChoiceField
        {...control}
        value={isCounted ? COUNTS : given}
        choices={SPREADS}
        onEdit={(word) => {
          setCounted(word === COUNTS);
          if (word !== COUNTS) control.onEdit(word);
        }}
      />
      {isCounted && (
        <EntryField
          label={`${control.label}: replies and how many conversations had them`}
          kind="text"
          value={value}
          placeholder="1: 120; 2: 340; 3: 210"
          onEdit={control.onEdit}
        />
      )}
    </>
  );
}
