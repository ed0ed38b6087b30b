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
    what: 'model',
    words: 'Insert whole model',
    says: 'The comparison with bridge, checks and sources.',
  },
];
