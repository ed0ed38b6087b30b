import type { WordChoice } from '../core/contract/argument.js';
import { MEASURE, RECONCILE } from '../core/contract/evidence.js';
import { VENDORS } from '../core/contract/offer.js';
import { BUDGET_VARIANCE, COST_FORECAST, FIGURE, GOAL_SEEK } from '../core/contract/plan.js';
import { RANK_BY, VIEW } from '../core/contract/priced.js';
import { TIER_MODE } from '../core/contract/schedule.js';
import { BREAKEVEN, BUSINESS_CASE, SENSITIVITY, SIMULATE, TORNADO } from '../core/contract/study.js';
import { CAP_PER_WHAT, METER, SHARE_OF, SESSION_LENGTHS } from '../core/contract/unit-economics.js';

/** A drop-down list of Excel: the words of an argument, the usual one first, and what stands beside each. */
export interface HintedWords {
  /** At least three characters, capitals by custom. */
  readonly id: string;
  readonly argument: WordChoice<string>;
  readonly hints: Readonly<Record<string, string>>;
}

const PRICED_HINTS = {
  interaction: 'One AI reply; also: message, reply',
  session: 'One conversation in which the AI engages; also: conversation, ticket',
  resolution: 'One resolved issue: a session that the AI solved; also: outcome',
};

/** Every list; an argument takes the one whose words are its own. */
export const WORD_LISTS: readonly HintedWords[] = [
  listOf('METER_WORDS', METER, PRICED_HINTS),
  listOf('ANY_METER_WORDS', VENDORS.meter, {
    ...PRICED_HINTS,
    unit: 'The vendor’s own unit, such as credits, actions or minutes',
    seat: 'One person who uses the system, per month',
    flat: 'A fixed fee per month',
    customer: 'One customer served in a month',
  }),
  listOf('CAP_PER_WORDS', CAP_PER_WHAT, {
    session: 'Each session costs at most the cap (default)',
    resolution: 'The charge is at most the cap times the resolutions',
  }),
  listOf('TURNS_WORDS', SESSION_LENGTHS, {
    mean: 'Every session has the mean number of interactions (default)',
    poisson: '1 + Poisson: session lengths close to the mean',
    geometric: 'Geometric: many short sessions, a few very long ones',
  }),
  listOf('MODE_WORDS', TIER_MODE, {
    graduated: 'Each unit at the price of its own tier (default)',
    volume: 'All units at the price of the tier that the total reaches',
    ladder: 'The price of the smallest tier that holds the total, charged as a whole',
  }),
  listOf('VIEW_WORDS', VIEW, {
    accrual: 'One-off fees spread over the amortization months (default)',
    cash: 'The first month, one-off fees in full',
    year: 'Twelve months, the annual minimum settled, one-off fees in full',
  }),
  listOf('OF_WORDS', SHARE_OF, {
    sessions: 'The share is of all sessions',
    billed: 'The share is of the resolutions on the bill',
  }),
  listOf('LEVER_WORDS', SENSITIVITY.rowVariable, {
    'resolution rate': 'The same on every channel, and for every offer',
    sessions: 'Per month, all channels together; each keeps its share',
    'interactions per session': 'The same on every channel; a histogram then counts as its mean',
    'handover share': 'Share of unresolved sessions that a resolution charge bills as resolved',
    'price level': 'A factor on every rate: 0.9 is a tenth off; caps, minimums and fees stay',
    discount: 'Share taken off the charges',
    seats: 'Number of seats',
    'human cost': 'Cost of a contact that people handle, on every channel',
    'exchange rate': 'For an offer that states one: reporting currency per unit of its own',
  }),
  listOf('VARIABLE_WORDS', BREAKEVEN.variable, {
    'resolution rate': 'From 0 to 1, the same on every channel and for both offers',
    sessions: 'Per month, from 0 to ten times those of the traffic; each channel keeps its share',
    'interactions per session': 'From 1 to 100; a histogram then counts as its mean',
  }),
  listOf('METRIC_WORDS', TORNADO.metric, {
    'effective cost per resolution': 'What was paid per genuinely resolved issue (default)',
    'cost per session': 'What was paid per session',
    'cost per interaction': 'What was paid per AI reply',
    'monthly total': 'The bill of a steady month, as in BILL',
    'usage charge': 'Charges after discount, minimum and cap',
    'fixed fees': 'Platform, seats, escalations and the top-up to an annual minimum',
    'failure spend': 'The part of the usage charge that bought sessions the AI did not resolve',
    'human cost': 'Cost of the contacts that people handle',
    'total cost': 'The bill plus the human cost',
  }),
  listOf('MONTHS_VIEW_WORDS', COST_FORECAST.view, {
    accrual: 'One-off fees and annual top-ups spread over their months (default)',
    cash: 'One-off fees in month 1, annual top-ups in the last month of their year',
  }),
  listOf('FORECAST_TABLE_WORDS', COST_FORECAST.table, {
    forecast: 'Offers side by side, or the parts of the offer named (default)',
    channels: 'What each channel pays under the offer',
  }),
  listOf('LAYOUT_WORDS', COST_FORECAST.layout, {
    down: 'A row for each month (default)',
    across: 'A column for each month, as budgeting systems import them',
  }),
  listOf('INVOICED_VIEW_WORDS', BUDGET_VARIANCE.view, {
    cash: 'One-off fees and annual top-ups when they are invoiced (default)',
    accrual: 'One-off fees and annual top-ups spread over their months',
  }),
  listOf('CASE_TABLE_WORDS', BUSINESS_CASE.table, {
    summary: 'All months together, item by item (default)',
    months: 'One row per month, with the cumulative saving',
  }),
  listOf('RANK_BY_WORDS', RANK_BY, {
    'cost per resolution': 'What was paid per genuinely resolved issue (default)',
    'total cost': 'The bill plus the people who handle what the AI does not resolve',
    'monthly total': 'The bill of a steady month',
  }),
  listOf('SIMULATED_WORDS', SIMULATE.result, {
    'monthly total': 'The bill, with the chances of being the cheapest and over budget (default)',
    'effective cost per resolution': 'What was paid per genuinely resolved issue',
    distribution: 'How often the bill falls between two amounts, for a chart',
  }),
  listOf('MEASURE_TABLE_WORDS', MEASURE.table, {
    traffic: 'A Traffic table, for any function that takes offers (default)',
    summary: 'All figures, at several re-contact windows side by side',
    channels: 'The figures of each channel',
    topics: 'The figures of each topic',
    months: 'The figures of each month',
    counts: 'The count table: sessions by channel, topic, month, replies and outcome',
    rejected: 'The rows that were not used, each with the reason',
  }),
  listOf('RECONCILE_TABLE_WORDS', RECONCILE.table, {
    lines: 'The invoice line by line, with the parts of each difference (default)',
    conversations: 'Every conversation of a list with its verdict, those in dispute first',
    netting: 'Overbilled less underbilled conversations, with the amount',
  }),
  listOf('FIGURE_WORDS', FIGURE.figure, {
    'effective cost per resolution': 'What was paid per genuinely resolved issue',
    'cost per session': 'What was paid per session',
    'monthly total': 'The bill of the month',
    'total cost': 'The bill plus the human cost',
    'human cost': 'Cost of the contacts that people handle',
    'usage charge': 'Charges after discount, minimum and cap',
    'fixed fees': 'Platform, seats, escalations and the top-up to an annual minimum',
    'one-off per month': 'One-off fees over their amortization months',
    'failure spend': 'The part of the usage charge that bought sessions the AI did not resolve',
    'share served': 'Sessions that the AI handles, as a share of all',
    sessions: 'Sessions that the AI handles',
    resolutions: 'Sessions that the AI resolved',
    'resolution rate': 'Resolutions as a share of the sessions that the AI handles',
    'monthly fees': 'For a month: fees without the annual top-up',
    'annual top-up': 'For a month: its share of the top-up to the annual minimum',
    cumulative: 'For a month: all totals up to and including it',
  }),
  listOf('TERM_WORDS', GOAL_SEEK.term, {
    rate: 'The price of a unit or package of the one charge that has one',
    'overage rate': 'The price of a unit beyond the committed ones',
    'price level': 'A factor on every rate: 0.9 is a tenth off; caps, minimums and fees stay',
    discount: 'Share taken off the charges',
    'platform fee': 'A fixed fee per month',
    'seat price': 'The price of a seat per month',
    'minimum fee': 'The least that usage costs per month',
    'monthly cap': 'The most that usage costs per month',
    'session cap': 'The most that one session costs',
    'committed units': 'Units that are paid for in any case',
    'included units': 'Units that come with the plan',
    'handover share': 'Share of unresolved sessions that a resolution charge bills as resolved',
    'exchange rate': 'For an offer that states one: reporting currency per unit of its own',
  }),
  listOf('SOUGHT_WORDS', GOAL_SEEK.metric, {
    'effective cost per resolution': 'What was paid per genuinely resolved issue (default)',
    'cost per session': 'What was paid per session',
    'monthly total': 'The bill of a steady month, before rounding',
    'total cost': 'The bill plus the human cost',
    'total over the months': 'All bills over the months, including one-off fees and top-ups',
  }),
];

function listOf<Word extends string>(
  id: string,
  argument: WordChoice<Word>,
  hints: Readonly<Record<NoInfer<Word>, string>>,
): HintedWords {
  return { id, argument, hints };
}
