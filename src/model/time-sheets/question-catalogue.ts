import { questionTexts } from '../../messages/question-sheet.js';
import { catalogueQuestions, type CatalogueQuestion } from '../figures/catalogue-questions.js';
import type { ModelDraft } from '../figures/draft.js';
import { questionFigures } from '../figures/question-figures.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { blocksOf, expectedIn, shown, type Part, type ShownCell } from '../parts/shown.js';
import { formatUnder } from '../parts/table-column.js';
import type { Places } from '../places/places.js';
import { offersCell } from './question-costs.js';

/** What the catalogue knows to be open about the plan that the offer came from, each with the term that the answer sets. */
export function catalogueBlocks(draft: ModelDraft, places: Places): Block[] {
  const { row } = places.questions.catalogue;
  const { catalogue: texts } = questionTexts(draft.options.language);
  if (catalogueQuestions(draft).length === 0) return [];
  return [
    sectionBlock(row - 3, texts.section, { help: texts.help }),
    { row: row - 1, column: 0, cells: [headerRow(texts.headers)] },
    ...blocksOf(parts(draft, places)),
  ];
}

/** What those cells must show. */
export function expectedCatalogue(draft: ModelDraft, places: Places): Expected[] {
  return expectedIn('questions', parts(draft, places));
}

function parts(draft: ModelDraft, places: Places): Part[] {
  const cells = catalogueQuestions(draft).map((own) => questionCells(draft, places, own));
  return cells.length === 0 ? [] : [{ row: places.questions.catalogue.row, column: 0, cells }];
}

function questionCells(draft: ModelDraft, places: Places, own: CatalogueQuestion): ShownCell[] {
  const { catalogue: texts } = questionTexts(draft.options.language);
  const { why, term, charge, report, claim } = own;
  const { name, asks } = typeof why === 'string' ? texts[why] : texts.needs[why.need];
  const plain: readonly ModelCell[] = [
    reported(report?.low, term),
    reported(report?.high, term),
    words(String(charge?.['Meter'] ?? texts.plan), 'source'),
    words(claim.asOf, 'source'),
    words(claim.source, 'note'),
    words(asks, 'prose'),
  ];
  return [
    { cell: words(name, 'prose') },
    { cell: words(term, 'label') },
    statedCell(draft, places, own),
    ...plain.map((cell) => ({ cell })),
  ];
}

/** What Offers says now, by reference: blank until the answer stands there. */
function statedCell(draft: ModelDraft, places: Places, { index, term }: CatalogueQuestion): ShownCell {
  const format = formatUnder(term);
  const at = index === undefined ? undefined : offersCell(draft, places, index, term);
  if (at === undefined) return { cell: blank('result', format) };
  const row = questionFigures(draft).rows.find((own) => own.index === index)?.row;
  return shown(formula(`=IF(${at}="","",${at})`, 'result', format), row?.[term] ?? null);
}

function reported(value: number | undefined, term: string): ModelCell {
  return value === undefined
    ? blank('source', formatUnder(term))
    : number(value, 'source', formatUnder(term));
}
