import { digits } from '../number-locale.js';
import { pluralIn } from '../plural.js';
import { warehouse } from './measure-warehouse.js';

const plural = pluralIn('en');

/** What is measured on exports of the helpdesk. */
export const measure = {
  intro:
    'An export of your helpdesk says how many AI replies a conversation takes, and how many are resolved. It is read on this machine: nothing is uploaded, and no text of a message is kept.',
  files: {
    title: 'Files',
    choose: 'Choose exports',
    drop: 'Drop exports here, or choose them:',
    known: 'Exports that are recognized',
    anyOther:
      'Any other CSV, TSV, JSON, NDJSON, .gz or .xlsx with one message a row: you say what its columns are.',
    looking: 'Looking at the first rows…',
    remove: (name: string) => `Remove ${name}`,
    twice: (name: string) => `${name} is among the files already.`,
    megabytes: (size: string) => `${size} MB`,
    recognized: (format: string, columns: string) => `${format}, as these columns show: ${columns}.`,
    unrecognized: 'Not a recognized export. Choose what its columns are.',
    layout: { table: 'Table', json: 'JSON', workbook: 'Workbook', gzip: 'packed (.gz)' },
    separator: (sign: string) => `fields separated by ${sign}`,
    separators: { comma: 'commas', semicolon: 'semicolons', tab: 'tabs', other: 'a sign of its own' },
    unreadable: {
      damagedGzip: 'The .gz is damaged or was cut off.',
      bomb: 'The .gz unpacks to far more than an export can be, so it is not read.',
      damagedWorkbook:
        'It cannot be read as a workbook: it is damaged, has a password, is of an old kind, or unpacks to more than 60 MB. Save it as .csv.',
      empty: 'The file is empty.',
      noRecords: 'There is no row below the header, or no record in the list.',
    },
  },
  gives: {
    sessions:
      'One row is a conversation: it gives conversations, involvement, handovers and re-contacts, and an upper bound of the resolution rate. It gives no AI replies per conversation, so charges by reply, credits and caps keep the figures that you have.',
    withoutAi:
      'It does not mark the AI reliably: whoever is marked as a bot counts as the AI, anybody else as a person.',
    withoutHumans:
      'It has no messages from people, so handovers are not seen: the resolution rate is an upper bound.',
    withoutCustomers:
      'It names no customers: each conversation counts as one, so nobody is seen to come back.',
    withoutChannels: 'It names no channels: everything counts as one channel.',
    unverified:
      'How this export is laid out is not published in full: check a few of its conversations before you rely on it.',
  },
  mapping: {
    title: 'Columns',
    none: 'Not in the file',
    missing: (columns: string) => `Choose a column for: ${columns}.`,
    example: (cell: string) => `For example: ${cell}`,
    roles: {
      at: 'Time',
      author: 'Author',
      customer: 'Customer',
      conversation: 'Conversation',
      channel: 'Channel',
      topic: 'Topic',
    },
    words: 'Who wrote it',
    authors: { customer: 'Customer', ai: 'AI', human: 'Person', system: 'Workflow, not counted' },
    unknown: 'Choose',
    unknownWords: (words: string) =>
      `Rows of these authors are rejected until you say who they are: ${words}.`,
  },
  dates: {
    ask: 'Its dates can be read in two ways, and nothing shows which.',
    label: 'Order of day and month',
    choose: 'Choose',
    dayFirst: 'Day first: 3/4 is 3 April',
    monthFirst: 'Month first: 3/4 is 4 March',
    zone: 'Time zone',
    zoneHelp: 'Months follow this time zone, and so do times that name none.',
  },
  run: {
    start: 'Read the files',
    again: 'Read again',
    wait: 'First fill in what is missing above.',
    progress: (rows: number, percent: string) =>
      plural(rows, { one: `1 row, ${percent}`, other: `${digits(rows)} rows, ${percent}` }),
    left: (seconds: number) => {
      if (seconds < 60) return 'less than a minute left';
      const minutes = Math.ceil(seconds / 60);
      return plural(minutes, { one: '1 minute left', other: `${minutes} minutes left` });
    },
    bar: 'Share of the files read',
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled. Nothing of it is kept.',
    done: (rows: number) => plural(rows, { one: 'Read 1 row.', other: `Read ${digits(rows)} rows.` }),
    failed: (why: string) => `The files could not be read: ${why}`,
  },
  report: {
    title: 'What was read',
    table: 'Rows of each file',
    headings: ['File', 'Rows', 'Used', 'Rejected'],
    broken: (file: string, why: string) => `${file} was read up to where it breaks off. ${why}`,
    rejected: 'Rejected rows',
    reasonsTable: 'Rejected rows by reason',
    reasonHeadings: ['Reason', 'Rows'],
    download: 'Download the rejected rows',
    firstOnly: (rows: string) => `The first ${rows} of them are in the file.`,
    csv: { file: 'File', row: 'Row', reason: 'Reason', got: 'Got' },
    csvName: 'Rejected rows',
    messages: (customer: string, ai: string, human: string, system: string) =>
      `Messages: ${customer} of customers, ${ai} of the AI, ${human} of people; ${system} of workflows, which are not counted.`,
    span: (from: string, to: string) => `From ${from} to ${to}.`,
    nothing: 'There is no conversation in which the AI replied to a customer, so nothing can be measured.',
  },
  reasons: {
    unterminatedQuote: 'A quote opens and never closes.',
    textAfterQuote: 'Text follows the closing quote of a field.',
    columns: 'It has more or fewer fields than the header.',
    tooLong: 'A field is longer than 1,000,000 characters.',
    nul: 'It holds a NUL character.',
    notJson: 'It is not valid JSON.',
    notAnObject: 'It is not an object.',
    noInstant: 'The time is blank.',
    unknownInstant: 'The time cannot be read as a date with a time.',
    noCustomer: 'It names neither a customer nor a conversation.',
    noAuthor: 'It does not say who wrote it.',
    unknownAuthor: 'Who wrote it is a word that is not known.',
    testTraffic: 'It is test traffic: a preview or a builder.',
    tooMany: 'There are more than 20,000,000 messages: count them in a warehouse.',
  },
  figures: {
    title: 'What it comes to',
    sessions: 'Conversations with AI replies',
    mean: 'AI replies per conversation (μ)',
    rate: 'Resolution rate (ρ)',
    rateBound: 'Resolution rate (ρ), at most',
    interval: (low: string, high: string) => `${low} to ${high} with 95% confidence`,
    involvement: 'Involvement',
    handover: 'Handed over to people',
    recontact: 'Came back',
    pending: 'Too recent to know',
    caption: 'Figures of all channels',
    headings: ['Figure', 'Value'],
    ratesTable: 'Resolution rate by the time in which a customer comes back',
    ratesHeadings: ['Came back within', 'Resolution rate', 'Came back', 'Too recent'],
    hours: (hours: string) => `${hours} h`,
    lengths: 'AI replies per conversation',
    channelsTable: 'Figures of each channel',
    channelHeadings: ['Channel', 'Conversations a month', 'μ', 'ρ'],
  },
  windows: {
    title: 'Where a conversation ends',
    kind: 'A conversation ends',
    kinds: {
      silence: 'after a silence',
      start: 'so long after its first message',
      conversation: 'with its id in the file',
      day: 'with the calendar day',
    },
    length: 'Hours until it ends',
    recontact: 'Hours in which coming back means unresolved',
    counting: 'Counting…',
  },
  offers: {
    title: 'The offers on this traffic',
    none: 'Add offers to see their cost on this traffic here.',
    table: 'The offers on the measured traffic',
    headings: ['Offer', 'Measured', 'As entered'],
    cannot: 'The offers cannot be priced on it:',
    counted: {
      title: 'How each offer counts',
      says: 'An offer of the catalogue is counted by the windows that its plan states. Where they differ by channel, hold several at once or wait for a person, choose one or leave it as set above. All other offers are counted as set above. On the Usage sheet all offers are counted as set above.',
      above: 'As set above',
      plan: (words: string) => `By its plan: ${words}`,
      silence: (length: string) => `${length} of silence`,
      start: (length: string) => `${length} from the first message`,
      messages: (most: string) => `${most} messages`,
      recontact: (length: string) => `back within ${length}`,
      onlyFor: (words: string, where: string) => `${words} (${where})`,
      minutes: (minutes: string) => `${minutes} min`,
      counting: 'Counting by the windows of the plans…',
    },
  },
  use: {
    button: 'Use as traffic',
    says: 'Replaces the channels of this comparison. Human cost and currency of a channel stay; a new channel takes them where all others agree. Undo restores what was there.',
    done: (channels: string) =>
      `Traffic is now what was measured (channels: ${channels}). Undo restores what was there.`,
  },
  actuals: {
    title: 'Actuals',
    says: 'Copies conversations, AI replies and the resolution rate of the selected months to Actuals, next to their budget. Invoiced amounts stay as they are. A month whose conversations are all too recent to be judged has no rate yet and counts as planned.',
    bound: 'The resolution rate of these files is an upper bound.',
    firstMonth: 'Month 1 of the plan',
    firstMonthHelp: 'Such as 2026-07. The plan has no start of its own.',
    noFirstMonth: 'Enter which month is month 1, such as 2026-07.',
    fixFirst: 'An assumption of the plan cannot be read, so its months are not known:',
    months: 'Months to copy',
    month: (month: string, sessions: number, count: string) =>
      plural(sessions, { one: `${month}: ${count} conversation`, other: `${month}: ${count} conversations` }),
    numbered: (month: string, name: string) => `${name} (month ${month})`,
    part: (from: string, to: string) => `partial, ${from} to ${to}`,
    replaces: 'replaces figures that are there',
    early: (months: string) => `Before the start of the plan, left out: ${months}.`,
    late: (months: string) => `After the last month of the plan, left out: ${months}.`,
    rows: 'Rows of a month',
    byChannel: 'One for each channel',
    together: 'One for all channels',
    unnamed: 'Not every conversation names its channel, so months are copied for all channels together.',
    notPlanned: (channels: string) => `Not in the traffic of the plan, added to it: ${channels}.`,
    notMeasured: (channels: string) => `Not in the files, stays as planned: ${channels}.`,
    fill: 'Fill Actuals',
    none: 'Select at least one month.',
    partNote: (from: string, to: string) => `Measured from ${from} to ${to} only`,
    done: (months: string) => `Actuals now have what was measured: ${months}. Undo restores what was there.`,
    open: 'Show Actuals',
  },
  sheet: {
    title: 'In the workbook',
    says: 'A sheet with the files and their SHA-256 checksums, how they were counted, the counts, and the traffic that follows from them by formula. Your offers are priced on it. No customer is named.',
    insert: 'Insert Usage sheet',
    doing: 'Inserting what was measured',
    done: (sheets: string, cells: number) =>
      `Inserted ${sheets}: ${digits(cells)} cells, every figure verified.`,
    link: 'Link Traffic to it',
    linkHelp:
      'Conversations, AI replies and rates of the Traffic table become formulas over this sheet. A figure that you enter later replaces its link.',
    linked: (sheets: string, cells: number) =>
      `Inserted ${sheets}: ${digits(cells)} cells, every figure verified. Traffic is now formulas over it. Undo restores what was there.`,
    notLinked: (sheets: string, why: string) => `Inserted ${sheets}, but Traffic is not linked to it: ${why}`,
    tablesChanged: 'the tables changed meanwhile. Press Use as traffic, which links it too.',
    changed: 'A file has changed or is gone: choose it and read it again.',
  },
  warehouse,
  tags: {
    title: 'Tags that mean the AI took part',
    says: 'Tickets with one of the ticked tags count as conversations with the AI.',
    none: 'No tag usually means the AI: tick those that do, or no conversation counts.',
    rows: (tag: string, rows: string) => `${tag} (${rows})`,
  },
};
