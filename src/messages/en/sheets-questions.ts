import { clauseWords } from './clause-words.js';

/** Questions: what to ask the vendor of one offer, the term that each answer sets, and the money that it moves. */
export const questions = {
  title: 'Questions',
  help: 'What to ask the vendor before you sign. Change a blue value, and see what it moves on your traffic.',
  offer: (offer: string) => ['Asked about ', offer],
  clauses: {
    section: 'Clauses, and what each one moves',
    help: 'The offer priced twice on your traffic: with the clause agreed, and where the contract is silent. Values in blue that the offer does not state are assumptions to start from.',
    headers: [
      'Clause',
      'Term that it sets',
      'Agreed',
      'Contract silent',
      'Costs as agreed',
      'Costs if silent',
      'What it moves',
      'Over',
      'Question to the vendor',
    ],
    month: 'a month',
    plan: 'the months of Assumptions',
    notAbout: 'not in this offer',
  },
  each: clauseWords,
  open: {
    section: 'What the offer leaves open',
    help: 'Terms that Offers has no value for. A blank is read as the vendor having no such term: have it confirmed.',
    headers: ['Term', 'Asked of', 'Unit', 'Question to the vendor'],
    plan: 'the plan',
    none: 'Nothing: every term has a value.',
  },
  variants: {
    section: 'The offer as each clause has it',
    help: 'The rows of the offer once as they stand on Offers, then twice for each clause; only the term of the clause differs.',
    months: 'Months in a year',
    asOffered: 'As offered',
    agreed: (clause: string) => `${clause}: agreed`,
    silent: (clause: string) => `${clause}: silent`,
  },
  checks: {
    month: 'A month as offered costs here what it costs from Offers',
    plan: 'All months as offered cost here what they cost from Offers',
    rows: 'Every row of the offer stands here',
  },
};
