import { digits } from '../number-locale.js';

/** Counting in a warehouse what is too large to be read here. */
export const warehouse = {
  title: 'From a warehouse',
  says: 'For logs too large for this machine: one query counts them where they are, and its result is all that comes back. Copy the query, run it, and paste its result below.',
  cannot:
    'A result holds for the windows in its query only. It cannot be recounted with other windows or with each vendor’s own, and a list of billed conversations cannot be checked against it.',
  dialect: 'Warehouse',
  table: 'Table',
  tableHelp: 'Such as analytics.messages, one message a row. A name in double quotes means exactly itself.',
  columns: {
    customer: 'Column of customers',
    time: 'Column of times',
    author: 'Column of authors',
    channel: 'Column of channels',
    topic: 'Column of topics',
  },
  silence: 'Hours of silence that end a conversation',
  zone: 'Time zone of the months',
  zoneHelp: 'Days and months are counted in this time zone.',
  lacking: (parts: string) => `For the query, enter: ${parts}.`,
  noName: (parts: string) => `No name of a table or column: ${parts}. Put odd names in double quotes.`,
  copy: 'Copy query',
  show: 'Show query',
  hide: 'Hide query',
  query: 'Query',
  copied: 'The query is copied. Run it in the warehouse and paste its result here.',
  notCopied: 'It cannot be copied from here: show the query, select its text and press Ctrl+C.',
  paste: 'Paste its result with the headers',
  pasteHelp: 'Set the windows and the time zone above as they were in the query you ran.',
  pastedName: 'Pasted result',
  take: 'Use this result',
  file: 'Or choose the file that it was exported to',
  lacksColumns: (columns: string) => `It is not the result of the query: the columns ${columns} are missing.`,
  wrongLine: (line: number) => `Line ${digits(line)} is not one of the result’s.`,
  readAs: (dialect: string) => `Counted in ${dialect}`,
  taken: 'The result is now what was measured.',
  countedBy: (silence: string, recontact: string) =>
    `Counted there by ${silence} of silence; coming back within ${recontact} means unresolved.`,
  leftOut: (parts: string) => `Rows that were left out: ${parts}.`,
  lacks: (what: string, rows: string) => {
    const words: Readonly<Record<string, string>> = {
      time: 'without a time',
      customer: 'without a customer',
      author: 'by an unknown author',
    };
    return `${rows} ${words[what] ?? what}`;
  },
  withoutLog:
    'There is no log to count again: the rate at other re-contact windows, and offers by the windows of their plans, need another query. Billed conversations cannot be checked one by one.',
};
