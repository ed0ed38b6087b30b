import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** Usage: what was measured on exports of the helpdesk. */
export const usage = {
  name: 'Usage',
  title: 'Usage',
  help: 'What was counted in the exports of the helpdesk. Rates follow from the counts by formulas. No names, ids or texts of customers are here.',
  bound:
    'The files state one row a conversation: resolution rates are upper bounds, and replies are not counted.',
  files: {
    section: 'Files',
    headers: ['File', 'Rows', 'Used', 'Rejected', 'Read as', 'SHA-256'],
    columns: 'Columns that were chosen',
    total: 'All files',
  },
  counted: {
    section: 'How it was counted',
    measured: 'Measured on',
    zone: 'Time zone of months',
    window: 'A conversation ends',
    windows: {
      silence: (hours: number) =>
        plural(hours, { one: 'after 1 hour of silence', other: `after ${hours} hours of silence` }),
      start: (hours: number) =>
        plural(hours, {
          one: '1 hour after its first message',
          other: `${hours} hours after its first message`,
        }),
      messages: (most: number) => plural(most, { one: 'after 1 message', other: `after ${most} messages` }),
      conversation: 'with its id in the file',
      day: 'with the calendar day',
    },
    recontact: 'Hours in which coming back means unresolved',
    first: 'First message',
    last: 'Last message',
    days: 'Days from the first to the last',
    customer: 'Messages of customers',
    ai: 'Messages of the AI',
    greetings: 'of these before the customer wrote',
    human: 'Messages of people',
    system: 'Messages of workflows, not counted',
    deviate: 'Standard deviations of 95% confidence',
  },
  months: {
    section: 'Counts by channel and month',
    help: 'The first five columns are what Actuals of a forecast take. The interval is Wilson’s, with 95% confidence.',
    counts: ['Low', 'High', 'AI replies', 'Resolved', 'Handed over', 'Came back', 'Too recent', 'Settled'],
    unaided: 'Contacts without AI',
    customers: 'Customers',
    total: 'All',
  },
  traffic: {
    section: 'Traffic of a month',
    help: 'Conversations × 365 ÷ 12 ÷ days. Any METER function takes these cells as traffic; figures in blue were not measured.',
  },
  priced: {
    section: 'The offers on this traffic',
    help: 'The offers of this workbook, priced on the cells above.',
  },
  lengths: {
    section: 'AI replies per conversation',
    help: 'How many conversations took how many replies of the AI.',
    replies: 'AI replies',
    total: 'Total',
    share: 'Share',
    chart: 'Conversations by AI replies',
    sessions: 'Conversations',
  },
  checks: {
    rows: 'Rows used and rejected add up to the rows of the files',
    sessions: 'Conversations by channel and month are those by AI replies',
    replies: 'AI replies of the conversations are the AI’s messages but greetings',
    mean: (channel: string) => `${channel}: AI replies per conversation follow from the histogram`,
    month: 'Traffic of a month, over the days of the log, is all conversations',
    low: 'The low end of the interval is that of RATE_INTERVAL',
    high: 'The high end of the interval is that of RATE_INTERVAL',
    bill: (offer: string) => `${offer}: its total in the ranking is BILL`,
  },
};
