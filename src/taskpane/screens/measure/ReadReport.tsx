import { Button } from '@fluentui/react-components';
import { measureMessages } from '../../../messages/measure.js';
import { numberLocale } from '../../../messages/messages.js';
import type { Rejection, RejectReason } from '../../../reader/rejection.js';
import { MOST_KEPT, REASONS } from '../../../reader/rejection.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { loadFiles } from '../../store/files.js';
import { download, fileName } from '../../store/download.js';
import type { MeasuredFiles } from '../../store/measurement.js';

/** Rows in = used + rejected, each rejection with its reason. */
export function ReadReport({ measured }: { readonly measured: MeasuredFiles }) {
  const { count } = useFigures();
  const { report: texts, reasons, files: fileTexts } = measureMessages();
  const { names, report, counts, zone } = measured;
  const rejected = REASONS.map((reason) => ({
    reason,
    rows: report.files.reduce((sum, own) => sum + (own.rejected[reason] ?? 0), 0),
  })).filter(({ rows }) => rows > 0);
  const all = rejected.reduce((sum, { rows }) => sum + rows, 0);
  const [first] = counts;
  return (
    <section aria-labelledby="measure-report">
      <h2 id="measure-report">{texts.title}</h2>
      <DataTable
        caption={texts.table}
        headings={texts.headings}
        rows={report.files.map(({ rows, used }, place) => ({
          key: String(place),
          cells: [names[place] ?? '', count(rows), count(used), count(rows - used)],
        }))}
      />
      {report.files.map(({ broken }, place) =>
        broken === undefined ? null : (
          <p key={names[place]} role="alert">
            {texts.broken(names[place] ?? '', fileTexts.unreadable[broken])}
          </p>
        ),
      )}
      {first !== undefined && <LogLine counts={first} zone={zone} />}
      {all > 0 && (
        <details>
          <summary>
            {texts.rejected} · {count(all)}
          </summary>
          <DataTable
            caption={texts.reasonsTable}
            headings={texts.reasonHeadings}
            rows={rejected.map(({ reason, rows }) => ({
              key: reason,
              cells: [reasons[reason], count(rows)],
            }))}
          />
          <div className="buttons">
            <Button size="small" onClick={() => void downloadRejected(names, report.rejections)}>
              {texts.download}
            </Button>
          </div>
          {all > MOST_KEPT && <p className="soft">{texts.firstOnly(count(MOST_KEPT))}</p>}
        </details>
      )}
    </section>
  );
}

function LogLine({
  counts: { messages, span },
  zone,
}: {
  readonly counts: MeasuredFiles['counts'][number];
  readonly zone: string;
}) {
  const { count } = useFigures();
  const { report: texts } = measureMessages();
  const day = new Intl.DateTimeFormat(numberLocale(), { timeZone: zone, dateStyle: 'medium' });
  const { customer, ai, human, system } = messages;
  return (
    <p className="soft">
      {texts.messages(count(customer), count(ai), count(human), count(system))}
      {span !== undefined && ` ${texts.span(day.format(span.first / 1000), day.format(span.last / 1000))}`}
    </p>
  );
}

/** The rejected rows as a table of text: what was in them beside the cell at fault is not there. */
async function downloadRejected(names: readonly string[], rejections: readonly Rejection[]): Promise<void> {
  const { report: texts, reasons } = measureMessages();
  const { toCsv } = await loadFiles();
  const sentence = (reason: RejectReason) => reasons[reason];
  const rows = rejections.map((own) => [names[own.file] ?? '', own.row, sentence(own.reason), own.got]);
  const { file, row, reason, got } = texts.csv;
  download(fileName(texts.csvName, 'csv'), 'text/csv', toCsv([[file, row, reason, got], ...rows]));
}
