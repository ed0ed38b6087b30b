import { clauseWords } from './clause-words.js';
import { needWords } from './need-words.js';

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
    judged: 'where the rate is missed',
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
  catalogue: {
    section: 'What the catalogue leaves open',
    help: 'The offer comes from the catalogue. What its vendor does not publish, what sources say differently, and rules that no term can say: write the answer under the term on Offers, and it appears here.',
    headers: [
      'What is open',
      'Term that the answer sets',
      'On Offers',
      'Reported from',
      'Reported to',
      'Asked of',
      'As of',
      'Source',
      'Question to the vendor',
    ],
    plan: 'the plan',
    notPublic: {
      name: 'Not published',
      asks: 'What is it in our contract? What is reported is what others say that they were offered.',
    },
    disputed: {
      name: 'Sources differ',
      asks: 'Which figure holds in our contract: the one on Offers, or the one that is reported here?',
    },
    needs: needWords,
  },
  variants: {
    section: 'The offer as each clause has it',
    help: 'The rows of the offer once as on Offers, then twice for each clause; only the term of the clause differs.',
    months: 'Months in a year',
    digits: 'Decimals of money',
    asOffered: 'As offered',
    agreed: (clause: string) => `${clause}: agreed`,
    silent: (clause: string) => `${clause}: silent`,
  },
  checks: {
    month: 'A month as offered costs here what it costs from Offers',
    plan: 'All months as offered cost here what they cost from Offers',
    rows: 'Every row of the offer is here',
  },
};
