import { memo, useDeferredValue, useMemo } from 'react';
import { calendarMonth, firstFiscalMonth, type Calendar } from '../../../core/traffic/calendar.js';
import { MONTHS_IN_YEAR } from '../../../core/traffic/months.js';
import { commitmentStudy } from '../../../core/study/commitment.js';
import { sessionsOfYear, type Outlook } from '../../../core/study/time/outlook.js';
import { spokenLanguage } from '../../../messages/messages.js';
import { monthNames } from '../../../messages/month-names.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePriced } from '../../hooks/use-priced.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { useStudied } from '../assumptions/use-studied.js';

/** How much of the offer studied to commit to, over the months of a year; nothing where it has no commitment. */
export const CommitmentSection = memo(function CommitmentSection({
  outlook,
}: {
  /** Undefined where it cannot be read. */
  readonly outlook: Outlook | undefined;
}) {
  const { count, money, share } = useFigures();
  const { commitment: texts } = laterMessages().risk;
  const { traffic } = useDeferredValue(usePriced());
  const studied = useStudied();
  const ahead = useDeferredValue(outlook);
  const offer = studied?.offer.ok === true ? studied.offer.value : undefined;
  const study = useMemo(() => {
    const isCommitted = offer?.charges.some(({ tariff }) => tariff.kind === 'commitment') === true;
    if (!isCommitted || !traffic.ok || ahead === undefined) return undefined;
    return commitmentStudy({ traffic: traffic.value, offer }, sessionsOfYear(traffic.value, ahead));
  }, [traffic, offer, ahead]);
  if (study === undefined) return null;
  return (
    <section aria-labelledby="commitment-title">
      <h2 id="commitment-title">{texts.title}</h2>
      {!study.ok && <Faults faults={study.faults} />}
      {study.ok && (
        <>
          <p>
            {texts.best(
              studied?.name ?? '',
              study.value.best.units.toNumber(),
              count(study.value.best.units),
              money(study.value.best.meanBill),
            )}
          </p>
          <DataTable
            caption={texts.table}
            headings={texts.headings}
            rows={study.value.tried.map(({ units, meanBill, use }) => ({
              key: units.toString(),
              cells: [count(units), money(meanBill), share(use)],
            }))}
          />
          <p className="soft">
            {ahead?.calendar !== undefined && `${inFiscalYear(ahead.calendar)} `}
            {texts.help(share(study.value.breakEvenUse))}
          </p>
        </>
      )}
    </section>
  );
});

/** Which months the year has. */
function inFiscalYear(calendar: Calendar): string {
  const { short } = monthNames(spokenLanguage());
  const from = firstFiscalMonth(calendar);
  const [first, last] = [from, from + MONTHS_IN_YEAR - 1].map((month) =>
    short(calendarMonth(calendar, month)),
  );
  return laterMessages().risk.commitment.fiscalYear(first ?? '', last ?? '');
}
