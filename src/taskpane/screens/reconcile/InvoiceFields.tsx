import { Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { reconcileMessages } from '../../../messages/reconcile.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';
import { takeInvoice } from './reconcile-acts.js';

/** Rows of the invoice that are shown. */
const SHOWN = 6;

/** The invoice: pasted from a sheet, or a file. */
export function InvoiceFields() {
  const pane = usePane();
  const { count } = useFigures();
  const { invoice, rejected } = usePaneState((state) => state.reconciling);
  const { invoice: texts } = reconcileMessages();
  const [pasted, paste] = useState('');
  const id = useId();
  const [headers = [], ...rows] = invoice ?? [];
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      <Field label={texts.paste}>
        <Textarea rows={4} resize="vertical" value={pasted} onChange={(_, { value }) => paste(value)} />
      </Field>
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={pasted.trim() === ''}
          onClick={() => void takeInvoice(pane, new Blob([pasted]))}
        >
          {texts.take}
        </Button>
      </div>
      <label htmlFor={id}>{texts.file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.gz,.json,.ndjson"
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file !== undefined) void takeInvoice(pane, file);
          field.value = '';
        }}
      />
      {invoice !== undefined && (
        <>
          <DataTable
            caption={texts.table}
            headings={headers}
            words={headers.map((_, column) => column)}
            rows={rows.slice(0, SHOWN).map((cells, row) => ({ key: String(row), cells }))}
          />
          <p className="soft">{texts.rows(count(rows.length))}</p>
        </>
      )}
      {rejected > 0 && <p role="alert">{texts.rejected(count(rejected))}</p>}
    </section>
  );
}
