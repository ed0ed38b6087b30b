import { useDeferredValue } from 'react';
import type { Forecasts } from '../../../core/report/forecast.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import type { ReadOffer } from '../../../core/terms/read-offers.js';
import type { Traffic } from '../../../core/traffic/channel.js';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { Faults } from '../../parts/Faults.js';
import { SubTabs } from '../../parts/SubTabs.js';
import { FORECAST_PARTS } from '../../store/pane-state.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { LiveFormula } from '../assumptions/LiveFormula.js';
import { NotYet } from '../assumptions/NotYet.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import { ForecastByCase } from '../by-case/sections.js';
import { CaseSection } from './CaseSection.js';
import { CostOverTime } from './CostOverTime.js';
import { ForecastHeadline } from './ForecastHeadline.js';
import { OfferMonths } from './OfferMonths.js';
import { OutlookFields } from './OutlookFields.js';
import { ReviewSection } from './ReviewSection.js';
import { forecastFormulas } from './forecast-formulas.js';
import { useAhead, type Ahead } from './use-ahead.js';
import { useMonths } from './use-months.js';
import type { Months } from './words.js';

/** What the offers cost month after month, and what one of them saves. */
export function ForecastScreen() {
  const { traffic, offers, basis } = usePriced();
  const { read } = useAssumptions();
  const studied = useStudied();
  const ahead = useAhead();
  const months = useMonths();
  // Figures follow the fields, and so do the names of their months.
  const named = useDeferredValue(months);
  const view = usePaneState((state) => state.monthsView);
  const { forecast: texts } = laterMessages();
  const { store } = usePane();
  const part = usePaneState((state) => state.forecastPart);
  const tabs = FORECAST_PARTS.map((id) => ({ id, title: texts.parts[id] }));
  if (!traffic.ok || offers.length === 0 || studied === undefined) return <NotYet says={texts.empty} />;
  const known = ahead?.forecasts.ok === true ? ahead.forecasts.value : undefined;
  return (
    <div className="ahead">
      {known !== undefined && basis !== undefined && <ForecastHeadline forecasts={known} basis={basis} />}
      <OutlookFields months={months} />
      {!read.ok && (
        <>
          <p>{texts.fixFirst}</p>
          <Faults faults={read.faults} />
        </>
      )}
      {ahead?.forecasts.ok === false && <Faults faults={ahead.forecasts.faults} />}
      <SubTabs
        label={texts.parts.label}
        tabs={tabs}
        shown={part}
        onShow={(own) => store.set({ forecastPart: own })}
      >
        <Part {...{ part, known, ahead, basis, studied }} named={named} traffic={traffic.value} />
      </SubTabs>
      {read.ok && (
        <LiveFormula formulasOver={(linked) => forecastFormulas(linked, studied.name, read.value, view)} />
      )}
    </div>
  );
}

/** The part that is shown, with the way to its sheet. */
function Part({
  part,
  known,
  ahead,
  basis,
  studied,
  traffic,
  named,
}: {
  readonly part: (typeof FORECAST_PARTS)[number];
  /** Undefined where the months cannot be reckoned. */
  readonly known: Forecasts | undefined;
  readonly ahead: Ahead | undefined;
  readonly basis: RankBasis | undefined;
  readonly studied: ReadOffer;
  readonly traffic: Traffic;
  readonly named: Months;
}) {
  const { forecast: texts } = laterMessages();
  const forecast = known?.find(({ name }) => name === studied.name)?.forecast;
  return (
    <>
      {part === 'cost' && (
        <>
          {known !== undefined && basis !== undefined && (
            <OverTime forecasts={known} basis={basis} named={named} />
          )}
          <section aria-labelledby="months-title">
            <h2 id="months-title">{texts.offerMonths.title}</h2>
            <OfferStudied />
            {forecast?.ok === true && (
              <OfferMonths name={studied.name} forecast={forecast.value} named={named} />
            )}
            {forecast?.ok === false && <Faults faults={forecast.faults} />}
          </section>
          <InsertPieces pieces={[{ what: 'forecast', words: texts.insertForecast }]} />
        </>
      )}
      {part === 'reviews' && (
        <>
          <OfferStudied />
          <ReviewSection
            forecast={forecast?.ok === true ? forecast.value : undefined}
            read={ahead?.read}
            named={named}
          />
          <InsertPieces pieces={[{ what: 'forecast', words: texts.insertForecast }]} />
        </>
      )}
      {part === 'case' && (
        <>
          <OfferStudied />
          {studied.offer.ok && (
            <CaseSection traffic={traffic} offer={studied.offer.value} read={ahead?.read} named={named} />
          )}
          <InsertPieces pieces={[{ what: 'business case', words: texts.insertCase }]} />
        </>
      )}
    </>
  );
}

/** What all offers cost over the months, and in every case where the model has some. */
function OverTime(shown: Parameters<typeof CostOverTime>[0]) {
  const hasCases = usePaneState((state) => state.scenario.cases !== undefined);
  return (
    <>
      <CostOverTime {...shown} />
      {hasCases && <ForecastByCase />}
    </>
  );
}
