import { reconcileMessages } from '../../../messages/reconcile.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';
import { PasteOrFile } from '../../parts/PasteOrFile.js';
import { takeInvoice } from './reconcile-acts.js';

/** Rows of the invoice that are shown. */
const SHOWN = 6;

/** The invoice: pasted from a sheet, or a file. */
export function InvoiceFields() {
  const pane = usePane();
  const { count } = useFigures();
  const { invoice, rejected } = usePaneState((state) => state.reconciling);
  const { invoice: texts } = reconcileMessages();
  const [headers = [], ...rows] = invoice ?? [];
  return (
    <section aria-labelledby="invoice-title">
      <h2 id="invoice-title">{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      <PasteOrFile
        texts={texts}
        accept=".csv,.tsv,.txt,.xlsx,.gz,.json,.ndjson"
        onTake={(source) => void takeInvoice(pane, source)}
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
