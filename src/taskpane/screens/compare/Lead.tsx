import { said } from '../../../messages/core-words.js';
import { Link } from '@fluentui/react-components';
import { memo, useMemo, type ReactNode } from 'react';
import { leadSteps, type LeadStep } from '../../../core/report/first-place.js';
import { offerFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { monthAmount } from '../../format/basis.js';
import { DataTable } from '../../parts/DataTable.js';
import { Sentence } from '../../parts/Sentence.js';

/** What a month is made of, with both offers. */
function monthParts(first: Quote, next: Quote, basis: RankBasis) {
  const [own, other] = [offerFigures(first), offerFigures(next)];
  const { lead } = messages().compare;
  const parts = basis === 'total cost' ? TOTAL_PARTS : BILL_PARTS;
  return parts.map(({ part, of }) => ({ part: lead[part], values: [own[of], other[of]] }));
}

const TOTAL_PARTS = [
  { part: 'bill', of: 'monthly' },
  { part: 'people', of: 'people' },
  { part: 'together', of: 'together' },
] as const;
const BILL_PARTS = [
  { part: 'usage', of: 'usage' },
  { part: 'fixed', of: 'fixed' },
  { part: 'oneOff', of: 'oneOff' },
  { part: 'bill', of: 'monthly' },
] as const;

/** Why the first is first: where it and the next one part on the way from the sticker price. */
export const Lead = memo(function Lead({
  ranking,
  basis,
}: {
  readonly ranking: readonly Ranked[];
  readonly basis: RankBasis;
}) {
  const pane = usePane();
  const [first, next] = ranking;
  const steps = useMemo(
    () =>
      first?.quote.ok === true && next?.quote.ok === true
        ? leadSteps(first.quote.value, next.quote.value)
        : [],
    [first, next],
  );
  if (first?.quote.ok !== true) return null;
  const [most] = steps;
  const { lead } = messages().compare;
  return (
    <details className="lead">
      <summary>{lead.why}</summary>
      {next?.quote.ok === true && basis !== 'cost per resolution' && (
        <MonthTable
          names={[first.name, next.name]}
          parts={monthParts(first.quote.value, next.quote.value, basis)}
        />
      )}
      {next !== undefined && most !== undefined && (
        <StepsApart {...{ basis, steps, most }} first={first.name} next={next.name} />
      )}
      <p>
        <Link
          as="button"
          onClick={() => {
            pane.store.set({ derivation: { offer: first.name }, explained: undefined });
            pane.go('derivation');
          }}
        >
          {lead.everyFigure(first.name)}
        </Link>
      </p>
    </details>
  );
});

function MonthTable({
  names: [first, next],
  parts,
}: {
  readonly names: readonly [string, string];
  readonly parts: ReturnType<typeof monthParts>;
}) {
  const figures = useFigures();
  const { lead } = messages().compare;
  return (
    <DataTable
      caption={lead.month(first, next)}
      headings={[lead.perMonth, first, next]}
      rows={parts.map(({ part, values }) => ({
        key: part,
        cells: [part, ...values.map((value) => monthAmount(value, figures))],
      }))}
    />
  );
}

/** Where both part on the way to the cost of a resolution, the step that tells them apart most first. */
function StepsApart({
  first,
  next,
  basis,
  steps,
  most,
}: {
  readonly first: string;
  readonly next: string;
  readonly basis: RankBasis;
  readonly steps: readonly LeadStep[];
  readonly most: LeadStep;
}) {
  const { unitCost } = useFigures();
  const { lead } = messages().compare;
  const words = basis === 'cost per resolution' ? lead.most : lead.mostInBill;
  const sides = { first, next, own: unitCost(most.first), other: unitCost(most.next) };
  return (
    <>
      <p>
        <Sentence of={words<ReactNode>(<b>{said(most.step)}</b>, sides)} />
        {most.gap.isNegative() && ` ${lead.speaksForNext(next)}`}
      </p>
      <DataTable
        caption={lead.steps(first, next)}
        headings={[lead.step, first, next]}
        rows={steps.map((own) => ({
          key: said(own.step),
          cells: [said(own.step), unitCost(own.first), unitCost(own.next)],
        }))}
      />
    </>
  );
}
