import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** What the offers are ranked by, as every screen calls it. */
export const bases = {
  'total cost': {
    label: 'Total cost',
    /** After "is the cheapest" or "is cheaper". */
    by: 'by total cost',
    /** What the figure is of, after it; '' where that is said before. */
    of: 'a month, bill and people',
  },
  'cost per resolution': { label: 'Cost per resolution', by: 'per resolution', of: '' },
  'monthly total': { label: 'Vendor bill', by: 'by the bill', of: 'a month' },
};

/** The offers side by side. */
export const compare = {
  empty:
    'What does a resolved conversation really cost with each vendor? Enter your traffic and their quotes, and see who is the cheapest.',
  startWithSample: 'Open the sample',
  addOffers: 'Add offers',
  openTraffic: 'Open Traffic',
  openOffers: 'Open Offers',
  noPrice: 'No price yet',
  reset: 'Reset',
  headline: {
    whatIf: 'What if',
    cheapest: <Piece>(name: Piece, by: string, figure: Piece, of: string): (Piece | string)[] => [
      name,
      ` is the cheapest ${by}: `,
      figure,
      of === '' ? '' : ` ${of}`,
    ],
    nothingResolved: <Piece>(name: Piece, bill: Piece, hasFree: boolean): (Piece | string)[] => [
      'Nothing is resolved. ',
      name,
      ` has the lowest bill${hasFree ? ' above 0' : ''}: `,
      bill,
      ' a month',
    ],
    nextBillsNothing: (next: string) =>
      `Next: ${next}, whose bill is 0 for this traffic though not every rate is free.`,
    nextServesLess: (next: string) => `Next: ${next}, which leaves some conversations to people.`,
    costsTheSame: (next: string) => `${next} costs the same.`,
    next: (next: string, figure: string, percent: string) => `Next: ${next} at ${figure}, ${percent} more.`,
    other: (name: string, by: string, low: string, high: string, of: string) =>
      `${name} is cheaper ${by}: ${low} against ${high}${of === '' ? '' : ` ${of}`}.`,
  },
  ranking: {
    by: 'Rank by',
    choose: 'Choose',
    withoutHumanCost: (channels: string) =>
      `Human cost is not stated for ${channels}: people count as 0 there.`,
    caption: (basis: string) => `Offers by ${basis.toLowerCase()}`,
    rank: 'Rank',
    offer: 'Offer',
    total: 'Total',
    perResolution: 'Per resolution',
    bill: 'Bill',
    overBest: 'vs. best',
    failureSpend: 'Failure spend',
    whoPays: 'Who pays for a failure',
  },
  details: {
    bill: 'Bill of a month',
    usage: '– for usage',
    fixed: '– fixed',
    oneOff: '– one-off, spread over its months',
    failureSpend: 'Failure spend: paid for conversations that were not resolved',
    shareServed: 'Share handled by AI',
    people: 'Remaining human handling',
    together: 'Total cost',
    perPoint: 'Change in bill per +1 point of resolution rate',
    perResolution: (figure: string) =>
      `A resolution costs ${figure}: the bill divided by what was really resolved.`,
    derivation: 'How these figures are worked out',
  },
  lead: {
    why: 'Why is this first?',
    perMonth: 'Per month',
    month: (first: string, next: string) => `${first} and ${next}, a month`,
    usage: 'For usage',
    fixed: 'Fixed',
    oneOff: 'One-off, spread over its months',
    bill: 'Bill',
    people: 'Remaining human handling',
    together: 'Total cost',
    everyFigure: (offer: string) => `Every figure of ${offer}, from your inputs to the result`,
    steps: (first: string, next: string) => `${first} and ${next}, step by step, for one resolution`,
    step: 'Step',
    most: <Piece>(
      step: Piece,
      { first, next, own, other }: Record<'first' | 'next' | 'own' | 'other', string>,
    ): (Piece | string)[] => [
      `The largest difference from ${next}: `,
      step,
      `. For one resolution that comes to ${own} with ${first} and ${other} with ${next}.`,
    ],
    mostInBill: <Piece>(
      step: Piece,
      { first, next, own, other }: Record<'first' | 'next' | 'own' | 'other', string>,
    ): (Piece | string)[] => [
      `In the bill for a resolution, the largest difference from ${next}: `,
      step,
      `. For one resolution that comes to ${own} with ${first} and ${other} with ${next}.`,
    ],
    speaksForNext: (next: string) => `That favours ${next}, but the other steps outweigh it.`,
  },
  negotiation: 'What it would have to charge',
  bridge: {
    offer: 'Offer',
    step: 'Step',
    change: 'Change',
    soFar: 'So far',
    titles: {
      'total cost': 'Price bridge: list price to total monthly cost',
      'cost per resolution': 'Price bridge: list price to cost per resolution',
      'monthly total': 'Price bridge: list price to the monthly bill',
    },
    labels: {
      'total cost': (offer: string) => `${offer}: from the list price to the total cost of a month`,
      'cost per resolution': (offer: string) =>
        `${offer}: from the list price to the effective cost per resolution`,
      'monthly total': (offer: string) => `${offer}: from the list price to the bill of a month`,
    },
  },
  chart: {
    titles: {
      'total cost': 'What a month costs with people',
      'cost per resolution': 'What a resolution costs',
      'monthly total': 'What a month is billed',
    },
    against: (title: string) => `${title}, against`,
    label: (title: string, lever: string) => `${title} against ${lever}`,
    sameRate: 'Here every offer has the same resolution rate, even if it states its own.',
    sixDrawn: 'The chart shows the six cheapest offers and the one opened above.',
    throughout: (offer: string) => `${offer} is the cheapest throughout.`,
    below: (value: string, offer: string) => `Below ${value} ${offer} is the cheapest`,
    between: (from: string, to: string, offer: string) => `from ${from} to ${to} ${offer}`,
    above: (value: string, offer: string) => `from ${value} on ${offer}.`,
    billsNothing: (offer: string, from: string, to: string) =>
      `From ${from} to ${to} the bill of ${offer} is 0 though not all of its rates are free: the ranking puts it last there.`,
  },
  changed: {
    title: 'The ranking changed',
    why: 'Why?',
    dismiss: 'Dismiss',
    nowFirst: (first: string, was: string) => `${first} is now the cheapest, ahead of ${was}.`,
    stillFirst: (first: string, moved: string) => `${first} is still first. ${moved}.`,
    moved: (offer: string, from: number, to: number) => `${offer} moves from place ${from} to ${to}`,
    passed: <Piece>(
      crossing: Piece,
      {
        lever,
        from,
        to,
        below,
        above,
        cost,
        of,
      }: Record<'lever' | 'from' | 'to' | 'below' | 'above' | 'cost' | 'of', string>,
    ): (Piece | string)[] => [
      `${lever} went from ${from} to ${to}, past `,
      crossing,
      `: below that ${below} is cheaper, above it ${above}. There both cost ${cost} ${of}.`,
    ],
    aResolution: 'a resolution',
    inputs: 'What changed in the inputs:',
    before: 'Before',
    now: 'Now',
  },
  whatIf: {
    title: 'What if',
    help: (channels: number) =>
      plural(channels, {
        one: 'Try other figures; the ranking follows at once.',
        other:
          'Try other figures; the ranking follows at once. A rate or a cost moves in all channels alike.',
      }),
    apply: 'Apply to the model',
    is: (value: string) => `is ${value}`,
  },
};
