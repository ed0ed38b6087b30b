import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** What comes in: channels, how long conversations are, how many are resolved. */
export const traffic = {
  empty: 'No traffic yet: a channel is chat, mail or phone, with what comes in each month.',
  addChannel: 'Add a channel',
  channelAdded: 'Channel added. Undo removes it.',
  theChannel: 'the channel',
  allChannels: 'All channels',
  duplicate: (name: string) => `Duplicate ${name}`,
  duplicated: (name: string) => `Duplicated ${name}. Undo removes the copy.`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}. Undo restores it.`,
  shareOfSessions: (share: string) => `${share} of conversations`,
  interactionsPerSession: 'AI replies per conversation',
  interactions: 'AI replies per conversation (μ)',
  fromOwnCounts: (count: number, shown: string) =>
    plural(count, {
      one: '1 AI reply per conversation, from your own counts below.',
      other: `${shown} AI replies per conversation, from your own counts below.`,
    }),
  rate: 'Resolution rate',
  resolutionRate: 'Resolution rate (ρ)',
  humanCost: 'Human cost',
  notCounted: 'not counted',
  channelName: 'Channel name',
  slider: (label: string) => `${label}, slider`,
  volume: {
    legend: 'How the volume is stated',
    sessions: 'Conversations',
    contacts: 'Contacts × involvement',
    sessionsPerMonth: 'Conversations a month',
    contactsPerMonth: 'Contacts a month',
    allOfThem: 'all of them',
    comesTo: (count: number, shown: string) =>
      plural(count, {
        one: 'That is 1 conversation a month.',
        other: `That is ${shown} conversations a month.`,
      }),
  },
  lengths: {
    title: 'Conversation length',
    summary: (choice: string) => `Conversation length: ${choice}`,
    spread: 'Spread of conversation length',
    mean: 'All alike',
    poisson: 'Around the average (poisson)',
    geometric: 'Many short, few long (geometric)',
    own: 'Own counts',
    ownCounts: 'Own counts of conversation length',
    replies: 'AI replies',
    sessions: 'Conversations',
    repliesOfRow: (row: number) => `AI replies, row ${row}`,
    sessionsOfRow: (row: number) => `Conversations, row ${row}`,
    removeRow: (row: number) => `Remove row ${row}`,
  },
  linked: {
    notYet: 'These figures are not in the workbook yet.',
    add: 'Add to workbook',
    inWorkbook: 'In the workbook:',
  },
  outcome: {
    cheapest: <Piece>(by: string, name: Piece, figure: Piece, of: string): (Piece | string)[] => [
      `Cheapest ${by}: `,
      name,
      ', ',
      figure,
      `${of === '' ? '' : ` ${of}`}.`,
    ],
    noOffers: 'There is no offer to price on this traffic yet.',
    notPriced: 'No offer can be priced with these figures.',
    nothingResolved: 'With no resolutions there is no cost per resolution; monthly bills still apply.',
    toEnter: 'Enter your traffic to price your offers.',
    toFix: 'Fix the highlighted fields to price your offers.',
  },
};
