import { pluralIn } from '../plural.js';
import { clauseWords } from './clause-words.js';

const plural = pluralIn('en');

/** What vendors are asked: the file that they fill in, how it is read, and the part of the pane about both. */
export const answers = {
  sheet: {
    title: 'Your plan',
    fileName: 'Questions to the vendor',
    plan: (place: number) => `Plan ${place}`,
    help: [
      'One plan a sheet: please fill in the yellow cells. Leave the first column as it is; rows may be sorted and columns widened.',
      'Write none where your plan has no such term, and free where something costs nothing. A cell that is left blank is read as not answered.',
      'Everything that is billed by itself is a charge with a column of its own: the first under Answer 1, the next under Answer 2.',
      'What is asked for the plan as a whole is answered once, under Answer 1.',
    ],
    question: 'Question',
    unit: 'Unit',
    example: 'Example, or the words to choose from',
    labelled: (label: string, says: string) => `${label}: ${says}`,
    wholePlan: (group: string) => `The plan as a whole: ${group}`,
    charge: (group: string) => `Each charge: ${group}`,
    chooseOne: (words: string) => `Choose one of these: ${words}.`,
    groups: {
      price: 'meter and price',
      allowance: 'included units, minimums, commitments',
      cap: 'caps',
      units: 'units of a conversation',
      definition: 'what counts, and when it holds',
      fee: 'currency and fees',
    },
  },
  read: {
    ambiguous: (text: string, one: string, other: string) =>
      `it is "${text}", which may be ${one} or ${other}; write it as a number`,
    otherCurrency: (stated: string, code: string) =>
      `it is in ${code}, and the plan is in ${stated}; write all amounts of a plan in one currency`,
    noCurrency: (code: string) => `it is in ${code}, and Currency is blank; fill in Currency`,
    onlyFirst: (cell: string) => `it is asked once for the plan; write it in ${cell}`,
    twice: (cell: string) => `its term is in ${cell} already; keep one of the two rows`,
    unknownTerm: (term: string) => `its row says “${term}”, which is not a term that is asked for`,
    noHeaders: 'its row with Term and Answer 1 is missing; copy it from a fresh answer sheet',
    noSheet: 'it holds no answer sheet of Meterwise: no sheet has a row with Term and Answer 1',
    noAnswer: 'nothing is filled in on its answer sheets',
    source: (file: string, sheet: string) => `Answers of the vendor: ${file}, sheet ${sheet}`,
    unnamed: (file: string, sheet: string) => `${file}, ${sheet}`,
  },
  pane: {
    title: 'Ask a vendor',
    says: 'Send each vendor the same questions as a workbook, and take the answers in as offers.',
    make: 'Make the answer sheet',
    making: 'Making the answer sheet',
    made: (file: string) => `Made ${file}. It asks for every term, with units, examples and lists.`,
    choose: 'Read answers (.xlsx, several at once)',
    reading: 'Reading the answers',
    read: (count: number) =>
      plural(count, {
        one: 'Added 1 offer from the answers.',
        other: `Added ${count} offers from the answers.`,
      }),
    nothingRead: 'No offer was added.',
    results: 'What the answers gave',
    notRead: (file: string) => `${file} was not read`,
    from: (file: string, sheet: string) => `From ${file}, sheet ${sheet}`,
    complete: 'Every question is answered.',
    blanks: (count: number) =>
      plural(count, { one: '1 question is not answered', other: `${count} questions are not answered` }),
    blank: (label: string, cell: string) => `${label} (${cell})`,
    faults: (count: number) =>
      plural(count, { one: '1 answer to correct', other: `${count} answers to correct` }),
  },
  clauses: {
    title: 'Clauses to negotiate',
    says: 'What each clause is worth on your own traffic: the offer is priced with the clause agreed, and again with the contract silent. Where an offer states nothing, the value is an assumption to start from.',
    needsFigures: 'Fill in the traffic and one offer first; amounts show then.',
    clause: 'Clause, and what to ask',
    sets: 'What it sets',
    moves: 'What it moves',
    blank: 'blank',
    either: (term: string, agreed: string, silent: string) => `${term}: ${agreed} instead of ${silent}`,
    aMonth: (money: string) => `${money} a month`,
    overPlan: (money: string, months: number) =>
      plural(months, { one: `${money} over 1 month`, other: `${money} over ${months} months` }),
    ifMissed: (money: string) => `${money} if the rate is missed`,
    insert: 'Insert questions sheet',
    notAbout: 'Not priced: it does not apply to this offer.',
    each: clauseWords,
  },
};
