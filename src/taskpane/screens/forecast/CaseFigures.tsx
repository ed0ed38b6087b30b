import type { Result } from '../../../core/fault/result.js';
import { said, told } from '../../../messages/core-words.js';
import { lowerVolumes } from '../../../core/report/case-words.js';
import type { BusinessCase } from '../../../core/study/time/business-case.js';
import { useFigures } from '../../hooks/use-figures.js';

/** The figures of a business case: cash, and apart from it what people's freed time is worth. */
export function CaseFigures({ own }: { readonly own: BusinessCase }) {
  const { money, share, count } = useFigures();
  const { whole, capacity, breakEven } = own;
  const cash: readonly Line[] = [
    ['People and platform today', money(whole.baseline)],
    ['The offer', money(whole.invoice)],
    ['Remaining human handling', money(whole.people)],
    ['Saving', money(whole.saving)],
    ['Return: saving ÷ what the offer costs', share(own.returnOnInvestment)],
    ['Payback month', own.payback.month === undefined ? 'none of them' : count(own.payback.month)],
    ['Net present value', money(own.netPresentValue)],
    ['Internal rate of return', answered(own.internalRateOfReturn, (rate) => `${share(rate)} a year`)],
    [
      'Break-even volume',
      answered(
        breakEven,
        (own) => `${count(own.sessions.toDecimalPlaces(0))} sessions a month${said(lowerVolumes(own))}`,
      ),
    ],
  ];
  const freed: readonly Line[] = [
    [
      'Hours of people freed',
      capacity.hours === undefined ? 'needs minutes a contact' : count(capacity.hours.toDecimalPlaces(0)),
    ],
    ['What these hours cost', money(capacity.cost)],
    ['Saving if all of them are released', money(capacity.ifReleased)],
    ['Saving if no capacity is released', money(capacity.ifKept)],
  ];
  return (
    <>
      <Lines lines={cash} />
      <h3>Capacity freed (not cash until released)</h3>
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
  return value.ok ? write(value.value) : value.faults.map(told).join(' ');
}
