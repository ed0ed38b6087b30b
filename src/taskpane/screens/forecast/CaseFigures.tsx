import type { Result } from '../../../core/fault/result.js';
import { said, faultSentence } from '../../../messages/core-words.js';
import { lowerVolumes } from '../../../core/report/case-words.js';
import type { BusinessCase } from '../../../core/study/time/business-case.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import type { Months } from './words.js';

/** The figures of a business case: cash, and apart from it what people's freed time is worth. */
export function CaseFigures({ own, named }: { readonly own: BusinessCase; readonly named: Months }) {
  const { money, share, count } = useFigures();
  const { whole, capacity, breakEven } = own;
  const { figures: texts } = laterMessages().businessCase;
  const paybackMonth = (month: number) => (named.calendar === undefined ? count(month) : named.one(month));
  const cash: readonly Line[] = [
    [texts.today, money(whole.baseline)],
    [texts.offer, money(whole.invoice)],
    [texts.people, money(whole.people)],
    [texts.saving, money(whole.saving)],
    [texts.returned, share(own.returnOnInvestment)],
    [texts.payback, own.payback.month === undefined ? texts.noPayback : paybackMonth(own.payback.month)],
    [texts.presentValue, money(own.netPresentValue)],
    [texts.rateOfReturn, answered(own.internalRateOfReturn, (rate) => texts.perYear(share(rate)))],
    [
      texts.breakEven,
      answered(breakEven, (own) => {
        if (own.sessions.isZero()) return texts.fromTheFirst;
        const sessions = own.sessions.toDecimalPlaces(0);
        return texts.perMonth(sessions.toNumber(), count(sessions), said(lowerVolumes(own)));
      }),
    ],
  ];
  const freed: readonly Line[] = [
    [
      texts.hours,
      capacity.hours === undefined ? texts.needsMinutes : count(capacity.hours.toDecimalPlaces(0)),
    ],
    [texts.hoursCost, money(capacity.cost)],
    ...(capacity.released === undefined || whole.kept.isZero()
      ? []
      : ([
          [texts.released, money(capacity.released)],
          [texts.kept, money(whole.kept)],
        ] as const)),
    [texts.ifReleased, money(capacity.ifReleased)],
    [texts.ifKept, money(capacity.ifKept)],
  ];
  return (
    <>
      <Lines lines={cash} />
      <h3>{texts.capacity}</h3>
      <Lines lines={freed} />
    </>
  );
}

type Line = readonly [term: string, value: string];

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="lines">
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A figure in words, or the sentence that says why there is none. */
function answered<Value>(value: Result<Value>, write: (value: Value) => string): string {
  return value.ok ? write(value.value) : value.faults.map(faultSentence).join(' ');
}
