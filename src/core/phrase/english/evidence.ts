/** What is wrong with logs of messages and with invoices beside them. */
export const EVIDENCE_WORDS = {
  logHeaders: (names: string) =>
    `it takes a log of messages with headers: Time, Author, and ${names}; Channel and Topic if there are any`,
  logWithoutRows: 'there are headers and no messages below them',
  logRejected: (rows: number, row: number, why: string) =>
    `none of its rows can be used, ${rows} in all; in row ${row} ${why}`,
  logError: (header: string, error: string) => `${header} holds the error ${error}`,
  logTime: (got: string) =>
    `Time is ${got}; it takes a date and time, such as 2026-01-28 10:15:23 or one with a zone behind it, +02:00`,
  logAuthor: (got: string, words: string) => `Author is ${got}; it takes ${words}`,
  logCustomer: 'no customer or conversation is named',
  logTwice: (id: string) => `the message ${id} is in an earlier row too`,
  invoiceHeaders:
    'it takes an invoice with headers: Line, Quantity, Unit price, Amount; or Conversation for a list',
  invoiceWithoutRows: 'there are headers and no rows below them',
  invoiceArithmetic: (row: number, made: string, stated: string) =>
    `row ${row}: quantity × unit price is ${made}, the amount ${stated}`,
  invoiceCorrection: (row: number) => `row ${row} corrects an earlier invoice`,
  invoiceTwice: (row: number, earlier: number) => `row ${row} is row ${earlier} once more`,
  invoiceNotBilled: 'not on the invoice',
  invoiceOtherPrice: (expected: string) => `the contract bills ${expected} for this quantity`,
  invoiceNoSuchLine: 'the contract has no such line',
  asManyAs: (units: string, fate: string) => `the log has as many conversations too many: ${units} (${fate})`,
  invoiceUnbillable: (units: string) =>
    `units that the contract’s definition does not bill, as counted: ${units}`,
  whichMonth: (months: string) => `the log has several months, ${months}; name one of them`,
  noSuchMonth: (got: string, months: string) => `${got} is none of the log’s months, ${months}`,
  listNeedsLog: 'a list of conversations is judged with a log of messages in place of the traffic',
  logNeedsConversations: 'its messages name no conversations, so that a list of them cannot be judged',
  windowTakes:
    'hours of silence such as 24, or a text such as 15 minutes from start, 50 messages, conversation, day',
  recontactTakes: 'hours above 0 such as 72, or a text such as 7 days',
  zoneTakes:
    'the hours by which the buyer’s clocks are ahead of UTC, from -12 to 14, or a text such as +05:30',
  windowRows: 'one window for all offers, or rows of two columns, offer and window',
  noMessagesOfCustomers: 'no customer writes in it, so that nothing in it is a conversation',
};
