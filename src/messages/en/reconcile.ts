import { digits } from '../number-locale.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** A vendor’s invoice against what was counted. */
export const reconcile = {
  intro:
    'Checks a vendor’s invoice against what you counted and what the contract owes for it. Every difference is split by its cause, and overbilling and underbilling are netted before anything is claimed.',
  against: {
    offer: 'The contract',
    traffic: 'Compare with',
    measured: (month: string) => `${month}, as measured`,
    entered: 'Traffic as entered',
    measureFirst: 'Measure an export of your helpdesk to compare with what was counted.',
    late: 'Hours of late usage on the next invoice',
    hours: (hours: string) => `${hours} h`,
    noOffers: 'First add the offer that you signed.',
  },
  invoice: {
    title: 'The invoice',
    says: 'Columns Line, Quantity, Unit price and Amount, and Date for daily totals; or Conversation for a list of what was billed.',
    paste: 'Paste its rows with their headers',
    take: 'Use these rows',
    file: 'Or choose a file',
    table: 'The first rows of the invoice',
    rows: (rows: string) => `Rows: ${rows}.`,
    rejected: (rows: string) => `Rows that could not be read and are left out: ${rows}.`,
    unreadable: 'The invoice cannot be read: it is empty, damaged or has a password.',
    failed: (why: string) => `The invoice could not be read: ${why}`,
  },
  result: {
    title: 'What it comes to',
    linesTable: 'The invoice line by line',
    lineHeadings: ['Line', 'Invoiced', 'Owed', 'Difference'],
    unnamed: 'Usage',
    partsTable: 'The difference by its kind',
    partHeadings: ['Kind', 'Amount'],
    parts: {
      volume: 'Volume: another quantity than counted',
      mix: 'Mix: other shares of like lines',
      definition: 'Definition: not billable, or billed twice',
      rate: 'Rate: another price than agreed',
    },
    difference: 'Invoiced less owed',
    asManyAs: (units: number, fate: string) =>
      plural(units, {
        one: `The invoice has 1 unit too many, and as many conversations ended otherwise (${fate}).`,
        other: `The invoice has ${digits(units)} units too many, and as many conversations ended otherwise (${fate}).`,
      }),
    credit: (amount: string) => `To be credited: ${amount}.`,
    noCredit: 'Nothing is to be credited.',
    explain: (amount: string) => `To be explained by the vendor: ${amount}.`,
    nettingTable: 'The list, conversation by conversation',
    nettingHeadings: ['Verdict', 'Conversations'],
    netting: {
      agreed: 'Agrees',
      over: 'Billed, not billable',
      duplicates: 'Billed more than once',
      under: 'Billable, not billed',
      unsettled: 'Cannot be settled, left out',
      net: 'Net to be taken off',
    },
    judging: 'Judging the conversations…',
    cannotJudge:
      'A list of conversations is judged with a measured month whose messages name their conversations: measure such an export, and choose its month.',
  },
  sheet: {
    title: 'Sheets and letter',
    says: 'Two new sheets: the reconciliation with a live METER.RECONCILE and its checks, and the letter with figures from it.',
    needsModel: 'The sheets refer to the offers of the workbook: insert a model of this scenario first.',
    withList: (conversations: number) => `Name the conversations in dispute: ${conversations}`,
    insert: 'Insert Reconciliation',
    doing: 'Inserting the reconciliation',
    done: (sheets: string, cells: number) =>
      `Inserted ${sheets}: ${digits(cells)} cells, every figure verified.`,
    changed: 'A measured file has changed since it was read, or is gone. Measure it once more.',
  },
  letter: {
    write: 'Write the letter',
    doing: 'Writing the letter',
    label: 'Letter to the vendor',
    copy: 'Copy',
    copied: 'The letter is copied.',
    notCopied: 'It cannot be copied from here: select the text and press Ctrl+C.',
    download: 'Download',
    fileName: 'Dispute letter',
  },
};
