import type { What } from '../../../excel/workbook.js';

/** What can be written as sheets, each with its line. */
export const WHAT_TO_INSERT: readonly {
  readonly what: What;
  readonly words: string;
  readonly says: string;
}[] = [
  {
    what: 'comparison',
    words: 'Insert comparison',
    says: 'Inputs, offers and their ranking, with charts.',
  },
  {
    what: 'bridge',
    words: 'Insert bridge',
    says: 'From the price of an offer to what a resolved issue costs, step by step.',
  },
  {
    what: 'unit economics',
    words: 'Insert unit economics',
    says: 'What one interaction, one session and one resolution cost with each offer.',
  },
  {
    what: 'forecast',
    words: 'Insert forecast',
    says: 'What each offer costs month by month, with reviews and a guarantee.',
  },
  {
    what: 'business case',
    words: 'Insert business case',
    says: 'What an offer saves, when it pays back, and the capacity it frees.',
  },
  {
    what: 'sensitivity',
    words: 'Insert sensitivity',
    says: 'Which figures move the cost most, and where another offer becomes cheaper.',
  },
  {
    what: 'risk',
    words: 'Insert risk',
    says: 'How far each bill may go where figures are uncertain.',
  },
  {
    what: 'model',
    words: 'Insert whole model',
    says: 'The comparison with bridge, checks and sources.',
  },
];
