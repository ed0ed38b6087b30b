import { setOfferCell, addOffer } from '../../src/core/scenario/edit/offers';
import { NO_ASSUMPTIONS } from '../../src/core/scenario/assumptions/assumptions';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import { tabulateForecast } from '../../src/core/report/forecast';
import type { ScenarioRow } from '../../src/core/scenario/tables/scenario';
import { readAssumptions } from '../../src/core/study/read-assumptions';
import { forecast } from '../../src/core/study/time/forecast';
import { yearSpans } from '../../src/core/traffic/calendar';
import { readAnswerSheets } from '../../src/export/answers/read-answer-sheets';
import { filled } from '../export/answers/filled';
import { ATLAS, BOREALIS, RATE, TRAFFIC } from '../export/answers/two-quotes';
import { valueOf } from '../reference/doors';
import { resaved } from './resaved';

/**
 * Two vendors fill in the answer sheet and save it in LibreOffice: one quotes in euros with an allowance of the year,
 * the other in dollars with a pool. Read back they make one comparison, and a budget by fiscal years from July to June.
 */

/** 1 July 2026, as a sheet counts days. */
const JULY = 46_204;

function offersRead(): ScenarioRow[] {
  const rows = [ATLAS, BOREALIS].reduce<ScenarioRow[]>((all, filling) => {
    const read = valueOf(readAnswerSheets(resaved(filled(filling), 'ods'), 'quote.xlsx', '2026-11-30'));
    const [plan] = read.plans;
    expect([read.faults, plan?.faults]).toEqual([[], []]);
    return addOffer(all, plan?.rows ?? []);
  }, []);
  return setOfferCell(rows, 'Atlas', 'Exchange rate', RATE);
}

const offers = offersRead();

test('both are priced on the same traffic, in dollars', () => {
  const { ranking, faults } = priceScenario({ traffic: TRAFFIC, offers });
  expect(faults).toEqual([]);
  const totals = ranking?.map(({ name, quote }) => [name, valueOf(quote).reported.total.toNumber()]);
  // A twelfth of the year's 60,000: 7,000 × 0.45 × 1.1. The pool: (8,000 + 4,000 − 3,000) × 0.5.
  expect(totals).toEqual([
    ['Atlas', 3465],
    ['Borealis', 4500],
  ]);
});

test('the budget has a row for each fiscal year from July to June', () => {
  const { traffic, offers: read } = priceScenario({ traffic: TRAFFIC, offers });
  const figures = { Months: 18, Start: JULY, 'Fiscal year starts': 7 };
  const { outlook } = valueOf(readAssumptions({ ...NO_ASSUMPTIONS, figures }));
  const months = valueOf(forecast(valueOf(traffic), read, outlook, 'accrual'));
  const spans = yearSpans(outlook.months, outlook.calendar);
  const rows = tabulateForecast(months, outlook.months, outlook.calendar, spans);
  const years = rows.filter(([first]) => /^FY/.test(String(first)));
  // 84,000 and 12,000 of Atlas beyond the years' 60,000, at 0.495; 4,500 a month of Borealis.
  expect(years.map(([year, atlas, , , borealis]) => [year, atlas, borealis])).toEqual([
    ['FY27', 41_580, 54_000],
    ['FY28', 5_940, 27_000],
  ]);
});
