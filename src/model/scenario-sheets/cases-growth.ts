import { valueIn } from '../../core/scenario/cases/in-case.js';
import { figureInput } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { formula, headerRow } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { caseCell } from '../parts/case-arguments.js';
import { referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Places } from '../places/places.js';
import { GROWTH_HEADERS } from './assumption-growths.js';
import { nameAt } from './cases-traffic.js';

/** What formulas take of the growth in each case: its own figure, then the channels that have a row on Assumptions. */
export function growthBlocks(draft: ModelDraft, places: Places): Block[] {
  const input = figureInput(draft, 'Growth');
  if (input === undefined) return [];
  const texts = draft.texts.cases;
  const names = [texts.base, ...draft.cases.names];
  return places.cases.growths.flatMap((area, at): Block[] => {
    const [others = [], ...channels] = Array.from({ length: area.rowCount - 1 }, (_, down) =>
      copied(draft, places, down + 1),
    );
    const own = formula(`=${caseCell(places, input, at)}`, 'result', 'percent');
    return [
      sectionBlock(area.row - 1, texts.growth(names[at] ?? '')),
      {
        row: area.row,
        column: 0,
        cells: [headerRow(GROWTH_HEADERS), [...others.slice(0, 1), own], ...channels],
      },
    ];
  });
}

/** The engine's own figures of these cells. */
export function expectedGrowth(draft: ModelDraft, places: Places): Expected[] {
  const input = figureInput(draft, 'Growth');
  return places.cases.growths.flatMap(({ row }, at): Expected[] => {
    const value = input && valueIn(input, draft.cases, nameAt(draft, at));
    return typeof value === 'number' ? [{ sheet: 'cases', row: row + 1, column: 1, value }] : [];
  });
}

/** A row of the growth on Assumptions, blank where that is. */
function copied(draft: ModelDraft, { assumptions: { growths } }: Places, down: number): ModelCell[] {
  return (['text', 'percent'] as const).map((format, column) => {
    const cell = referenceTo(draft, 'assumptions', { row: (growths?.row ?? 0) + down, column });
    return formula(`=IF(${cell}="","",${cell})`, 'result', format);
  });
}
