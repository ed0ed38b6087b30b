import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import { rateWarnings } from '../../core/catalogue/rate-warnings.js';
import { inWords } from '../../core/phrase/in-words.js';
import type { ModelDraft } from '../figures/draft.js';
import { headerRow, words } from '../page/cell.js';
import type { Block } from '../page/sheet.js';
import { sectionBlock } from './sheet-head.js';

/**
 * Rates to ask for again on the day of writing, an offer a row; nothing where there are none. They are no check: what is
 * reckoned with them is right.
 */
export function rateNotes(draft: ModelDraft, row: number): Block[] {
  const { scenario, options, texts } = draft;
  const warned = rateWarnings(scenario.offers, options.asOf, loadedCatalogue() ?? []);
  if (warned.length === 0) return [];
  const { rates } = texts.checks;
  return [
    sectionBlock(row, rates.section(options.asOf), { help: rates.help }),
    {
      row: row + 2,
      column: 0,
      cells: [
        headerRow(rates.headers),
        ...warned.map(({ offer, why }) => [
          words(offer, 'label'),
          words(why.map((own) => inWords(own, texts.core)).join('; '), 'source'),
        ]),
      ],
    },
  ];
}
