import { dec } from '../../../src/core/exact/decimal.js';
import { tabulateReviews } from '../../../src/core/report/reviews.js';
import { forecastOffer } from '../../../src/core/study/time/forecast.js';
import { steady } from '../../../src/core/study/time/outlook.js';
import { reviews } from '../../../src/core/study/time/review.js';
import { priced, valueOf } from '../../reference/doors.js';

const HEADERS = [
  'Months',
  'Sessions',
  'Resolutions',
  'Resolution rate',
  'Over budgeted rate',
  'Total',
  'Cost per resolution',
];
const ramp = [
  { month: dec(2), resolutionRate: dec('0.5') },
  { month: dec(3), resolutionRate: dec('0.8') },
];
const forecast = valueOf(
  forecastOffer(priced({ Meter: 'resolution', Rate: 1 }), { ...steady(3), ramp }, 'cash'),
);

test('a row for each review, the last one cut short', () => {
  expect(tabulateReviews(reviews(forecast, 2, dec('0.6')))).toEqual([
    HEADERS,
    ['1 to 2', 2000, 1000, 0.5, -0.1, 1000, 1],
    ['3', 1000, 800, 0.8, 0.2, 800, 1],
  ]);
});

test('without a budgeted rate nothing is over it, and without sessions there is no rate', () => {
  const idle = valueOf(
    forecastOffer(priced({ Meter: 'resolution', Rate: 1 }), { ...steady(1), sessions: [dec(0)] }, 'cash'),
  );
  const none = { error: '#DIV/0!' };
  expect(tabulateReviews(reviews(idle, 3, undefined))[1]).toEqual(['1', 0, 0, none, '', 0, none]);
  expect(tabulateReviews(reviews(idle, 3, dec('0.6')))[1]?.[4]).toBe('');
});
