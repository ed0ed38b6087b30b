import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { AssumedRows, type AssumedColumn } from './AssumedRows.js';

const NO_CHANNELS: readonly string[] = [];

/** How much of freed time becomes cash by which month, where it is not the same in all of them. */
export function RealisationEditor({ isNamed }: { readonly isNamed: boolean }) {
  const { own } = useAssumptions();
  const { realisation: texts } = laterMessages().businessCase;
  const count = own.realisation?.length ?? 0;
  const [isOpen] = useState(count > 0);
  const columns: readonly AssumedColumn[] = [
    { header: 'Month', kind: 'month', heading: texts.inMonth, labelOf: texts.inMonthOf },
    // eslint-disable-next-line no-restricted-syntax -- a header of the table, the same in every language
    { header: 'Realisation rate', kind: 'share', heading: texts.rate, labelOf: texts.rateOf },
  ];
  return (
    <details open={isOpen}>
      <summary>{count === 0 ? texts.same : texts.rises(count)}</summary>
      <p className="soft">{texts.help}</p>
      <AssumedRows
        table="realisation"
        columns={columns}
        caption={texts.table}
        removeOf={texts.removeOf}
        isNamed={isNamed}
        channels={NO_CHANNELS}
      />
    </details>
  );
}
