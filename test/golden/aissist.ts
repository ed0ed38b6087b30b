import { WORKED_DEFAULT, month, type Golden } from './golden.js';

const source = 'Aissist, "The three meters of AI customer service", mid-2026';

const AISSIST = { Offer: 'Aissist', Meter: 'interaction', Rate: 0.09, 'Session cap': 0.6 };

export const AISSIST_ROWS: readonly Golden[] = [
  {
    source,
    item: 'worked default: $0.99 per resolution beside $0.10 per message',
    offers: [
      { Offer: 'Outcome', Meter: 'resolution', Rate: 0.99 },
      { Offer: 'Message', Meter: 'message', Rate: 0.1 },
    ],
    traffic: WORKED_DEFAULT,
    figures: {
      'Outcome: cost per session': { exact: 0.693, published: '0.69' },
      'Outcome: cost per interaction': { exact: 0.17325, published: '0.17' },
      'Outcome: cost per resolution': 0.99,
      'Message: cost per session': 0.4,
      'Message: cost per resolution': { exact: 4 / 7, published: '0.57' },
    },
  },
  {
    source,
    item: 'conversion engine: × μ to a session, ÷ ρ to a resolution, and back',
    offers: [
      { Offer: 'Message', Meter: 'interaction', Rate: 0.1 },
      { Offer: 'Conversation', Meter: 'session', Rate: 0.693 },
      { Offer: 'Outcome', Meter: 'resolution', Rate: 0.99 },
    ],
    traffic: WORKED_DEFAULT,
    figures: {
      'Message: price per session': 0.4,
      'Message: price per resolution': { exact: 4 / 7, published: '0.5714' },
      'Conversation: price per resolution': 0.99,
      'Conversation: price per interaction': 0.17325,
      'Outcome: price per session': 0.693,
      'Outcome: price per interaction': 0.17325,
      'Outcome: price per resolution': 0.99,
    },
  },
  {
    source,
    item: 'its own price at the worked default',
    offers: [AISSIST],
    traffic: WORKED_DEFAULT,
    figures: {
      'Aissist: cost per session': 0.36,
      'Aissist: cost per resolution': { published: '0.514' },
      'Aissist: cost per interaction': 0.09,
    },
  },
  {
    source,
    item: 'the cap bounds a long conversation',
    offers: [
      AISSIST,
      { Offer: 'Uncapped', Meter: 'interaction', Rate: 0.09 },
      { ...AISSIST, Offer: 'Geometric', Turns: 'geometric' },
    ],
    traffic: month(1000, 8, 0.7),
    figures: {
      'Aissist: cost per session': 0.6,
      'Uncapped: cost per session': 0.72,
      'Geometric: cost per session': { published: '0.424' },
    },
  },
  {
    source,
    item: 'the same price with the lengths of sessions spread around their mean',
    offers: [
      { ...AISSIST, Offer: 'Poisson', Turns: 'poisson' },
      { ...AISSIST, Offer: 'Geometric', Turns: 'geometric' },
    ],
    traffic: WORKED_DEFAULT,
    figures: {
      'Poisson: cost per session': { published: '0.353' },
      'Geometric: cost per session': { published: '0.307' },
      'Poisson: cost per resolution': { published: '0.50' },
      'Geometric: cost per resolution': { published: '0.44' },
    },
  },
  {
    source,
    item: 'meter table: $0.05–0.15 per interaction, $0.10–2.00 per session, $0.50–3.00 per resolution on one scale',
    offers: [
      { Offer: 'Interaction, low', Meter: 'interaction', Rate: 0.05 },
      { Offer: 'Interaction, high', Meter: 'interaction', Rate: 0.15 },
      { Offer: 'Session, low', Meter: 'session', Rate: 0.1 },
      { Offer: 'Session, high', Meter: 'session', Rate: 2 },
      { Offer: 'Resolution, low', Meter: 'resolution', Rate: 0.5 },
      { Offer: 'Resolution, high', Meter: 'resolution', Rate: 3 },
    ],
    traffic: WORKED_DEFAULT,
    figures: {
      'Interaction, low: cost per resolution': { published: '0.29' },
      'Interaction, high: cost per resolution': { published: '0.86' },
      'Session, low: cost per resolution': { published: '0.14' },
      'Session, high: cost per resolution': { published: '2.86' },
      'Resolution, low: cost per resolution': 0.5,
      'Resolution, high: cost per resolution': 3,
      'Resolution, low: failure spend': 0,
      'Interaction, low: failure spend': 60,
      'Session, high: failure spend': 600,
    },
  },
  {
    source,
    item: 'an issue of eight turns costs eight times one of a single turn',
    offers: [
      { Offer: 'Eight', Meter: 'interaction', Rate: 0.09, 'Interactions per session': 8 },
      { Offer: 'One', Meter: 'interaction', Rate: 0.09, 'Interactions per session': 1 },
    ],
    traffic: WORKED_DEFAULT,
    figures: { 'Eight ÷ One: monthly total': 8 },
  },
  {
    source,
    item: 'one problem over three visits is three sessions',
    offers: [
      { Offer: 'Split', Meter: 'session', Rate: 0.5, 'Window factor': 3 },
      { Offer: 'Whole', Meter: 'session', Rate: 0.5 },
    ],
    traffic: WORKED_DEFAULT,
    figures: { 'Split ÷ Whole: monthly total': 3, 'Split: units billed': 3000 },
  },
];
