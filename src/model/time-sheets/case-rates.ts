import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import { fixedAddress } from '../../reference/address.js';
import type { ModelDraft } from '../figures/draft.js';
import { formula, number, words } from '../page/cell.js';
import type { Block } from '../page/sheet.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { assumption } from '../parts/studied.js';
import type { Places } from '../places/places.js';

/** What the checks count by. */
export function rateBlocks(draft: ModelDraft, places: Places): Block[] {
  const { year } = places.businessCase;
  const discount = assumption(draft, places, 'Discount rate');
  const inYear = fixedAddress(year.row, year.column);
  const texts = draft.texts.businessCase.rates;
  return [
    sectionBlock(year.row - 2, texts.section, { help: texts.help }),
    {
      row: year.row,
      column: 0,
      cells: [
        [
          words(texts.inYear, 'label'),
          number(MONTHS_IN_YEAR, 'result', 'count'),
          words(texts.months, 'unit'),
        ],
        [
          words(texts.discount, 'label'),
          formula(`=(1+${discount})^(1/${inYear})-1`, 'result', 'share'),
          words(texts.aMonth, 'unit'),
        ],
      ],
    },
  ];
}
