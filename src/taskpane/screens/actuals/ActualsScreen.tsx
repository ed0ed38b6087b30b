import { actualsMessages } from '../../../messages/actuals.js';
import { laterMessages } from '../../../messages/later.js';
import { usePriced } from '../../hooks/use-priced.js';
import { Faults } from '../../parts/Faults.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { NotYet } from '../assumptions/NotYet.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import { useMonths } from '../forecast/use-months.js';
import { ActualsHeadline } from './ActualsHeadline.js';
import { MonthEntries } from './MonthEntries.js';
import { PasteMonths } from './PasteMonths.js';
import { useActuals } from './use-actuals.js';
import { VarianceTable } from './VarianceTable.js';
import { YearTable } from './YearTable.js';

/** Months that are over against their plan: typed or pasted here, told in a sentence, and how the year will end. */
export function ActualsScreen() {
  const texts = actualsMessages();
  const { traffic, offers } = usePriced();
  const studied = useStudied();
  const { read } = useAssumptions();
  const months = useMonths();
  const over = useActuals();
  if (!traffic.ok || offers.length === 0 || studied === undefined) return <NotYet says={texts.empty} />;
  const variance = over?.variance?.ok === true ? over.variance.value : undefined;
  const ahead = over?.ahead?.ok === true ? over.ahead.value : undefined;
  return (
    <div className="ahead">
      {variance === undefined ? (
        <p>{texts.start}</p>
      ) : (
        <ActualsHeadline variance={variance} ahead={ahead} months={months} />
      )}
      <section aria-labelledby="paid-title">
        <h2 id="paid-title">{texts.paid}</h2>
        <OfferStudied />
        {!studied.offer.ok && <Faults faults={studied.offer.faults} />}
        {!read.ok && (
          <>
            <p>{laterMessages().forecast.fixFirst}</p>
            <Faults faults={read.faults} />
          </>
        )}
      </section>
      <MonthEntries months={months} over={over} />
      <PasteMonths />
      {variance !== undefined && <VarianceTable variance={variance} months={months} />}
      {over?.plan.ok === true && <YearTable plan={over.plan.value} ahead={ahead} months={months} />}
      <InsertPieces
        pieces={[
          { what: 'budget', words: texts.insertBudget },
          { what: 'outlook', words: texts.insertOutlook },
        ]}
      />
    </div>
  );
}
