import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { FunctionEntry } from './FunctionEntry.js';
import { searchFunctions, type Examples, type Metadata } from '../../store/metadata.js';
import { useFunctions } from './use-functions.js';

/** Every METER function: found by its words, understood by its example, written by filling in its arguments. */
export function FunctionsScreen() {
  const known = useFunctions();
  switch (known.is) {
    case 'reading':
      return <p className="soft">{laterMessages().functions.reading}</p>;
    case 'unreadable':
      return (
        <EmptyState says={known.why}>
          <Button onClick={known.again}>{messages().app.tryAgain}</Button>
        </EmptyState>
      );
    case 'known':
      return <List metadata={known.metadata} examples={known.examples} />;
  }
}

function List({ metadata, examples }: { readonly metadata: Metadata; readonly examples: Examples }) {
  const [search, setSearch] = useState('');
  const texts = laterMessages().functions;
  const id = useId();
  const found = searchFunctions(metadata.functions, search);
  return (
    <>
      <Field label={{ children: texts.search, htmlFor: id }}>
        <Input
          id={id}
          type="search"
          size="small"
          value={search}
          autoComplete="off"
          placeholder={texts.searchSample}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <p className="soft" aria-live="polite">
        {found.length === 0 ? texts.noneFound : texts.found(found.length, metadata.functions.length)}
      </p>
      {found.map((one) => (
        <FunctionEntry key={one.id} one={one} metadata={metadata} examples={examples[one.id] ?? []} />
      ))}
    </>
  );
}
