import { Link } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { toDouble } from '../../../core/exact/decimal.js';
import { phrase } from '../../../core/phrase/phrase.js';
import { said } from '../../../messages/core-words.js';
import { paybackInWords } from '../../../core/report/case-words.js';
import { withoutHumanCost } from '../../../core/scenario/ranking/rank-basis.js';
import type { Offer } from '../../../core/terms/offer.js';
import { businessCase, type BusinessCase } from '../../../core/study/time/business-case.js';
import type { ReadAssumptions } from '../../../core/study/read-assumptions.js';
import type { Traffic } from '../../../core/traffic/channel.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';
import { Sentence } from '../../parts/Sentence.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { RealisationEditor } from './RealisationEditor.js';
import { CaseFigures } from './CaseFigures.js';
import type { Months } from './words.js';

/** What an offer saves beside what people and the current platform cost. */
export const CaseSection = memo(function CaseSection({
  traffic,
  offer,
  read,
  named,
}: {
  readonly traffic: Traffic;
  readonly offer: Offer;
  /** Undefined where an assumption cannot be read. */
  readonly read: Pick<ReadAssumptions, 'outlook' | 'caseTerms'> | undefined;
  readonly named: Months;
}) {
  const { go } = usePane();
  const { businessCase: texts } = laterMessages();
  const isSpread = usePaneState((state) => state.monthsView === 'accrual');
  const isCosted = traffic.channels.some(({ humanCost }) => humanCost !== undefined);
  const uncosted = withoutHumanCost(traffic);
  const own = useMemo(
    () =>
      isCosted && read !== undefined
        ? businessCase({ traffic, offer }, read.outlook, read.caseTerms)
        : undefined,
    [isCosted, traffic, offer, read],
  );
  return (
    <section aria-labelledby="case-title">
      <h2 id="case-title">{texts.title(offer.name)}</h2>
      {!isCosted && (
        <p className="panel">
          <Sentence
            of={texts.withoutHumanCost(
              <b>{laterMessages().traffic.humanCost}</b>,
              <Link as="button" onClick={() => go('traffic')}>
                {messages().titles.traffic}
              </Link>,
            )}
          />
        </p>
      )}
      <div className="fields">
        <AssumedField id="Current platform cost" label={texts.platformCost} unit={texts.aMonth} />
        <AssumedField id="Handle time uplift" label={texts.uplift} />
        <AssumedField id="Handle minutes" label={texts.minutes} />
        <AssumedField id="Discount rate" label={texts.discountRate} unit={texts.aYear} />
        <AssumedField id="Realisation rate" label={texts.realisation.field} />
      </div>
      <RealisationEditor isNamed={named.calendar !== undefined} />
      {own?.ok === false && <Faults faults={own.faults} />}
      {own?.ok === true && (
        <>
          {isSpread && <p className="soft">{texts.inCash}</p>}
          {uncosted.length > 0 && (
            <p className="soft">{messages().compare.ranking.withoutHumanCost(uncosted.join(', '))}</p>
          )}
          <SavingChart own={own.value} name={offer.name} named={named} />
          <CaseFigures own={own.value} named={named} />
        </>
      )}
    </section>
  );
});

const SavingChart = memo(function SavingChart({
  own,
  name,
  named,
}: {
  readonly own: BusinessCase;
  readonly name: string;
  readonly named: Months;
}) {
  const { money, short } = useFigures();
  const { chart: texts } = laterMessages().businessCase;
  const { months, payback, whole } = own;
  const paidBack = said(
    phrase('fullStop', paybackInWords(payback, months.length, named.calendar && named.one)),
  );
  const lines = useMemo(
    () => [
      {
        name: texts.savedSoFar,
        label: '',
        style: 0,
        points: months.map(({ month, cumulative }) => ({ x: month, y: toDouble(cumulative) })),
      },
    ],
    [months, texts],
  );
  const marks = useMemo(
    () =>
      months
        .filter(({ month }) => month === payback.month)
        .map(({ month, cumulative }) => ({ x: month, y: toDouble(cumulative), label: texts.paysBack })),
    [months, payback.month, texts],
  );
  const over = useMemo(() => [Math.min(1, months.length - 1), months.length] as const, [months]);
  return (
    <>
      <p>
        {paidBack} <Saves own={own} />
      </p>
      <LineChart
        label={texts.label(name)}
        text={`${paidBack} ${texts.afterLast(money(whole.saving))}`}
        heading={messages().parts.chart.month}
        lines={lines}
        over={over}
        marks={marks}
        now={months.length}
        heights="all"
        formatX={named.tick}
        formatY={money}
        formatTick={short}
      />
    </>
  );
});

/** What is saved, and with how much of the freed time released. */
function Saves({ own: { whole, capacity } }: { readonly own: BusinessCase }) {
  const { money, share } = useFigures();
  const { chart: texts } = laterMessages().businessCase;
  const { cost, released } = capacity;
  const saved = <b>{money(whole.saving)}</b>;
  const isPart = released?.eq(cost) === false && !cost.isZero();
  return <Sentence of={isPart ? texts.savesPart(saved, share(released.div(cost))) : texts.saves(saved)} />;
}
