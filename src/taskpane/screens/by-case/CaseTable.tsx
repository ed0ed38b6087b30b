import type { Dec } from '../../../core/exact/decimal.js';
import type { OfferByCase } from '../../../core/report/by-case.js';
import { laterMessages } from '../../../messages/later.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';
import { caseHeadings } from './case-headings.js';

/** A row an offer, a column a case; who is first in a case is bold there. */
export function CaseTable({
  caption,
  rows,
  format,
}: {
  readonly caption: string;
  readonly rows: readonly OfferByCase[];
  readonly format: (figure: Dec) => string;
}) {
  const cases = usePaneState((state) => state.scenario.cases);
  const texts = laterMessages().scenarios.cases;
  return (
    <div className="ahead">
      <DataTable
        caption={caption}
        headings={[texts.offer, ...caseHeadings(cases)]}
        rows={rows.map(({ name, inCases }) => ({
          key: name,
          cells: [
            name,
            ...inCases.map(({ figure, isFirst }) => {
              if (figure === undefined) return '–';
              if (!isFirst) return format(figure);
              return (
                <b>
                  {format(figure)} <span className="hidden">{texts.cheapest}</span>
                </b>
              );
            }),
          ],
        }))}
      />
      <p className="soft">{texts.bold}</p>
    </div>
  );
}
