import type { InputDifference } from '../../core/scenario/differences/differences.js';
import { said } from '../../messages/core-words.js';
import { messages } from '../../messages/messages.js';
import { termLabel } from '../format/term-words.js';
import { DataTable } from './DataTable.js';

/** What two scenarios have differently: where, and what each has. */
export function DifferenceTable({
  differences,
  headings,
}: {
  readonly differences: readonly InputDifference[];
  readonly headings: readonly [string, string];
}) {
  const { caption, input } = messages().parts.differences;
  return (
    <DataTable
      caption={caption}
      headings={[input, ...headings]}
      words={[1, 2]}
      rows={differences.map(({ table, name, header, a, b }, index) => ({
        // Two claims may be about the same two offers.
        key: `${table} ${name} ${said(header)} ${index}`,
        cells: [header === '' ? name : `${name}, ${termLabel(said(header))}`, shown(a), shown(b)],
      }))}
    />
  );
}

function shown(value: InputDifference['a']): string | number {
  return typeof value === 'object' ? said(value) : (value ?? '–');
}
