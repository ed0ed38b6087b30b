import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** Reconciliation, and the letter that follows from it. */
export const reconciliation = {
  name: 'Reconciliation',
  title: 'Reconciliation',
  help: 'What was invoiced against what the contract owes for what was counted. Cells in blue are the invoice’s and may be corrected.',
  about: {
    section: 'What is reconciled',
    offer: 'Offer',
    month: 'Month',
    asEntered: 'a usual month, as entered',
    billed: 'The contract bills',
    billable: { sessions: 'conversations with an AI reply', resolutions: 'resolved conversations' },
    measured: 'Counted on',
    zone: 'Time zone',
    window: 'A conversation ends',
    recontact: 'Hours in which coming back means unresolved',
    file: 'File',
    deviate: 'Standard deviations of 95% confidence',
  },
  lines: {
    section: 'Invoiced against owed',
    help: 'Volume: other quantities at the contract’s prices. Mix: other shares of lines that count the same. Definition: units that the contract does not bill. Rate: another price.',
  },
  outcome: {
    section: 'What follows',
    credit: 'To be credited: definition and rate',
    explain: 'To be explained by the vendor: volume and mix',
    difference: 'Invoiced less owed',
    unbillable: 'Units that the definition does not bill',
    asManyAs: {
      handover: 'As many conversations were handed over to people.',
      'came back': 'As many customers came back.',
      'handover, came back': 'As many conversations were handed over or came back.',
    },
    ofList: 'Of the list, conversation by conversation: see below.',
  },
  invoice: { section: 'The invoice', help: 'As it was given, totals left out of the sums.' },
  netting: {
    section: 'The list, conversation by conversation',
    help: 'Both directions are netted before anything is claimed. What cannot be settled is left out.',
    rows: {
      agreed: 'Agrees',
      over: 'Billed, not billable',
      duplicates: 'Billed more than once',
      under: 'Billable, not billed',
      unsettled: 'Cannot be settled',
      net: 'Net to be taken off',
    },
  },
  month: {
    section: 'What was counted in the month',
    help: 'Counts of the exports; rates follow from them.',
  },
  traffic: { section: 'Traffic of the month', help: 'What the contract is priced on.' },
  lengths: { section: 'AI replies per conversation', help: 'The lengths that the traffic takes.' },
  checks: {
    parts: (line: string) => `${line}: volume, mix, definition and rate add up to the difference`,
    total: 'Credit and what is to be explained add up to the difference',
    invoiced: 'Invoiced in all is the sum of the invoice’s amounts',
    owed: 'Owed in all is BILL on this traffic',
    net: 'The net is what was billed too often or wrongly, less what was not billed',
  },
};

/** The letter to a vendor: its paragraphs in their order. */
export const dispute = {
  name: 'Dispute letter',
  title: 'Dispute letter',
  help: 'Figures are those of the sheet Reconciliation. Change the words as you like.',
  subject: (offer: string, month: string) => `Invoice for ${month}: ${offer}`,
  subjectAsEntered: (offer: string) => `Your invoice: ${offer}`,
  greeting: 'To whom it may concern,',
  opening:
    'We have checked this invoice against our own records of the conversations and the terms that we agreed on.',
  agreed: 'The invoice is what the contract owes. We have nothing to dispute.',
  headers: ['Line', 'Invoiced', 'Owed', 'Difference', 'Finding'],
  invoiced: 'Invoiced',
  owed: 'Owed under the contract',
  credit: (amount: string) =>
    `Please credit ${amount}: units that the contract does not bill, or another price than agreed.`,
  creditLabel: 'Please credit: units that the contract does not bill, or another price than agreed',
  explain: (amount: string) =>
    `Please explain ${amount}: it comes from other quantities than we counted. Send us the list of the conversations behind them.`,
  explainLabel: 'Please explain, with the list of conversations: other quantities than we counted',
  under: (amount: string) =>
    `Under the contract ${amount} more would have been owed for definition and price; we claim nothing for these.`,
  definition: (billable: string) => `What the contract bills: ${billable}.`,
  counted: (sessions: string, resolved: string, handover: string, back: string, pending: string) =>
    `In that month we counted ${sessions} conversations with an AI reply: ${resolved} resolved, ${handover} handed over to people, ${back} in which the customer came back, ${pending} too recent to know.`,
  rules: (window: string, hours: number, zone: string) =>
    `A conversation ends ${window}; it counts as unresolved if the customer comes back within ${plural(hours, { one: '1 hour', other: `${hours} hours` })}. Months are those of ${zone}.`,
  listed: (agreed: string, over: string, twice: string, under: string, unsettled: string) =>
    `Conversations on your list: ${agreed} in agreement; ${over} billed but not billable; ${twice} billed more than once; ${under} billable but not billed; ${unsettled} that cannot be settled, left out of the claim.`,
  files: 'Our records are these exports; the fingerprints show that they are unchanged:',
  file: (name: string, sha256: string) => `${name}, SHA-256 ${sha256}`,
  list: 'The conversations in dispute:',
  listHeaders: ['Conversation', 'Times billed', 'Verdict', 'Because'],
  verdicts: {
    agrees: 'agrees',
    'billed, not billable': 'billed, not billable',
    'billable, not billed': 'billable, not billed',
    'cannot be settled': 'cannot be settled',
  },
  reasons: {
    handover: 'handed over to a person',
    'came back': 'the customer came back',
    pending: 'too recent to know',
    resolved: 'resolved',
    'no AI reply': 'no AI reply',
    'an AI reply': 'an AI reply',
    'not in the log': 'not in our records',
    'another month': 'of another month',
    'no people in the log': 'our records do not show people',
    'late usage': 'may stand on the next invoice',
  },
  closing: 'Please answer with a corrected invoice, or with the records on which yours rests.',
};
