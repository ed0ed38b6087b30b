import { VARIANCE_PARTS } from '../../../core/evidence/variance.js';
import { said } from '../../../messages/core-words.js';
import { reconcileMessages } from '../../../messages/reconcile.js';
import { useFigures, useFiguresIn } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import type { Owed, Reconciled } from './reconciled.js';

/** What the invoice differs by, part by part, and what follows. */
export function ReconciledTables({
  owed,
  reconciled,
}: {
  readonly owed: Owed;
  readonly reconciled: Reconciled;
}) {
  const { money } = useFiguresIn(owed.quote.offer.currency.code);
  const { result: texts } = reconcileMessages();
  const { lines, dispute, excess } = reconciled;
  const parts = VARIANCE_PARTS.map((part) => ({
    part,
    amount: lines.reduce((sum, line) => sum.plus(line.parts[part]), dispute.difference.times(0)),
  }));
  const findings = lines.flatMap((line) =>
    line.findings.map((finding) => `${said(line.name) || texts.unnamed}: ${said(finding)}`),
  );
  return (
    <section aria-labelledby="reconciled">
      <h2 id="reconciled">{texts.title}</h2>
      <DataTable
        caption={texts.linesTable}
        headings={texts.lineHeadings}
        rows={lines.map(({ name, invoiced, expected, difference }, row) => ({
          key: String(row),
          cells: [
            said(name) || texts.unnamed,
            money(invoiced.amount),
            money(expected.amount),
            money(difference),
          ],
        }))}
      />
      <DataTable
        caption={texts.partsTable}
        headings={texts.partHeadings}
        rows={[
          ...parts.map(({ part, amount }) => ({ key: part, cells: [texts.parts[part], money(amount)] })),
          { key: 'all', cells: [texts.difference, money(dispute.difference)] },
        ]}
      />
      {excess !== undefined && <p>{texts.asManyAs(excess.units.toNumber(), said(excess.fate))}</p>}
      {findings.length > 0 && (
        <ul className="left-out">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {reconciled.net !== undefined && <NettingTable net={reconciled.net} />}
      <p>
        <strong>{dispute.credit.gt(0) ? texts.credit(money(dispute.credit)) : texts.noCredit}</strong>
        {!dispute.toExplain.isZero() && ` ${texts.explain(money(dispute.toExplain))}`}
      </p>
    </section>
  );
}

const NETTED = ['agreed', 'over', 'duplicates', 'under', 'unsettled', 'net'] as const;

function NettingTable({ net }: { readonly net: NonNullable<Reconciled['net']> }) {
  const { count } = useFigures();
  const { result: texts } = reconcileMessages();
  return (
    <DataTable
      caption={texts.nettingTable}
      headings={texts.nettingHeadings}
      rows={NETTED.map((key) => ({ key, cells: [texts.netting[key], count(net[key])] }))}
    />
  );
}
