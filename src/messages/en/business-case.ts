import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** What an offer saves beside what people and the current platform cost. */
export const businessCase = {
  title: (offer: string) => `Business case of ${offer}`,
  withoutHumanCost: <Piece>(humanCost: Piece, traffic: Piece): (Piece | string)[] => [
    'What it saves shows once a contact that people handle has a cost: enter ',
    humanCost,
    ' under ',
    traffic,
    '.',
  ],
  inCash:
    'In cash: one-off fees and annual minimums count in the month they are paid. The cost above spreads them over their months, so the totals differ.',
  platformCost: 'Current platform cost',
  aMonth: 'a month',
  uplift: 'Handle time uplift',
  minutes: 'Minutes a contact',
  discountRate: 'Discount rate',
  aYear: 'a year',
  realisation: {
    field: 'Freed time released',
    same: 'Release of freed time: the same in all months',
    rises: (count: number) =>
      `Release of freed time: ${plural(count, { one: '1 milestone', other: `${count} milestones` })}`,
    help: 'The share of freed time that becomes cash in a month, in place of the one above; it moves in a line from one to the next.',
    table: 'Share of freed time released',
    inMonth: 'In month',
    rate: 'Share released',
    inMonthOf: (milestone: number) => `In month, release ${milestone}`,
    rateOf: (milestone: number) => `Share released, release ${milestone}`,
    removeOf: (milestone: number) => `Remove release ${milestone}`,
  },
  chart: {
    savedSoFar: 'Saved so far',
    paysBack: 'pays back',
    saves: <Piece>(amount: Piece): (Piece | string)[] => [
      'It saves ',
      amount,
      ' over all months if the freed capacity is released.',
    ],
    savesPart: <Piece>(amount: Piece, share: string): (Piece | string)[] => [
      'It saves ',
      amount,
      ` over all months with ${share} of the freed capacity released.`,
    ],
    label: (offer: string) => `What ${offer} has saved so far, by month`,
    afterLast: (amount: string) => `After the last month ${amount} is saved.`,
  },
  figures: {
    today: 'People and platform today',
    offer: 'The offer',
    people: 'Remaining human handling',
    saving: 'Saving',
    returned: 'Return: saving ÷ what the offer costs',
    payback: 'Payback month',
    noPayback: 'none of them',
    presentValue: 'Net present value',
    rateOfReturn: 'Internal rate of return',
    perYear: (rate: string) => `${rate} a year`,
    breakEven: 'Break-even volume',
    fromTheFirst: 'none: it pays off from the first conversation',
    perMonth: (count: number, shown: string, lower: string) =>
      plural(count, {
        one: `1 conversation a month${lower}`,
        other: `${shown} conversations a month${lower}`,
      }),
    capacity: 'Capacity freed (not cash until released)',
    hours: 'Hours of people freed',
    needsMinutes: 'needs minutes a contact',
    hoursCost: 'What these hours cost',
    released: 'Released, and in the saving',
    kept: 'Kept, and paid on',
    ifReleased: 'Saving if all of them are released',
    ifKept: 'Saving if no capacity is released',
  },
};
