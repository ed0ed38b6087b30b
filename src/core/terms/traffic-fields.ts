import { common, field, type TermField } from './term-field.js';

/** The columns of a Traffic table. */
export const TRAFFIC_FIELDS: readonly TermField[] = [
  common(
    field('Channel', 'text', {
      group: 'definition',
      says: 'Its name, as the charges that bill only some channels have it. Blank: all channels together.',
    }),
  ),
  common(
    field('Sessions', 'number', {
      group: 'units',
      unit: 'a month',
      says: 'Conversations in which the AI takes part, from the helpdesk’s report of AI conversations. Blank: contacts × involvement rate.',
    }),
  ),
  common(
    field('Interactions per session', 'number', {
      group: 'units',
      unit: 'AI replies',
      says: 'Messages that the AI sends in an average conversation: AI messages ÷ AI conversations. Blank only where no charge counts replies.',
    }),
  ),
  common(
    field('Resolution rate', 'share', {
      group: 'definition',
      unit: 'of sessions',
      says: 'Conversations that the AI really settles: nobody took over and the customer did not come back. It must be filled in.',
    }),
  ),
  common(
    field('Human cost', 'money', {
      group: 'fee',
      unit: 'a contact',
      says: 'What a contact costs that a person handles: pay, tools and overhead of the team ÷ contacts. Blank: not counted.',
    }),
  ),
  field('Currency', 'text', {
    group: 'fee',
    says: 'What the human costs are in, as its three letters, such as EUR. Blank: what the offers are in.',
  }),
  field('Turns', 'turns', {
    group: 'definition',
    unit: 'spread of session length',
    says: 'How the length of conversations spreads; it matters where a charge has a cap per session or counts started units. Blank: all alike.',
  }),
  field('Contacts', 'number', {
    group: 'units',
    unit: 'a month',
    says: 'All inbound conversations, whoever handles them. Blank: sessions ÷ involvement rate.',
  }),
  field('Involvement rate', 'share', {
    group: 'definition',
    unit: 'of contacts',
    says: 'Contacts in which the AI takes part. Blank: all of them.',
  }),
];
