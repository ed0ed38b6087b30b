import type { ReactNode } from 'react';
import { laterMessages } from '../../../messages/later.js';
import type { OfferResult } from '../../../core/scenario/differences/differences.js';
import type { ResultSideBySide, SideBySide } from '../../../core/scenario/differences/side-by-side.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { figuresIn, type FigureFormat } from '../../format/figures.js';

/** Each offer's place, monthly cost and cost of a resolution in two scenarios, and by how much they differ. */
export function ResultsTable({
  results,
  headings,
  currency,
}: {
  readonly results: readonly ResultSideBySide[];
  readonly headings: readonly [string, string];
  readonly currency: SideBySide['currency'];
}) {
  const texts = laterMessages().scenarios.compared;
  const settings = usePaneState((state) => state.settings);
  const [a, b] = [currency.a, currency.b].map((code) => figuresIn(code ?? settings.currency, settings));
  if (a === undefined || b === undefined) return null;
  return (
    <div className="scroll" role="region" aria-label={texts.resultsOfBoth} tabIndex={0}>
      <table className="data results">
        <caption className="hidden">{texts.resultsOfBoth}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.result}</th>
            {[...headings, texts.difference].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {results.map((own) => (
          <tbody key={own.offer}>
            <tr className="offer-head">
              <th scope="rowgroup" colSpan={4}>
                {own.offer}
              </th>
            </tr>
            <OfferLines {...{ own, a, b }} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

function OfferLines({
  own,
  a,
  b,
}: {
  readonly own: ResultSideBySide;
  readonly a: FigureFormat;
  readonly b: FigureFormat;
}) {
  const texts = laterMessages().scenarios.compared;
  return (
    <>
      <Line name={texts.rank} cells={[own.a?.rank ?? '–', own.b?.rank ?? '–', '']} />
      <Line
        name={texts.totalCost}
        cells={[
          a.money(own.a?.total),
          b.money(own.b?.total),
          signed(own.totalChange, b.money(own.totalChange)),
        ]}
      />
      <Line
        name={texts.perMonth}
        cells={[monthly(a, own.a), monthly(b, own.b), signed(own.monthlyChange, b.money(own.monthlyChange))]}
      />
      <Line
        name={texts.perResolution}
        cells={[
          a.unitCost(own.a?.perResolution),
          b.unitCost(own.b?.perResolution),
          signed(own.perResolutionChange, b.unitCost(own.perResolutionChange)),
        ]}
      />
    </>
  );
}

function Line({ name, cells }: { readonly name: string; readonly cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

function monthly(figures: FigureFormat, result: OfferResult | undefined): string {
  return figures.money(result?.monthly);
}

/** More is written with its sign, as less is. */
function signed(change: number | undefined, written: string): string {
  return change !== undefined && change > 0 ? `+${written}` : written;
}
