import { figureRows, figureValidations, FIGURE_IDS, FIXED_FIGURE } from '../figures/assumption-figures.js';
import type { AssumptionPlaces } from '../places/assumption-places.js';
import { tableBlocksOf, tableInputs, tableValidations } from './assumption-tables.js';
import { headerRow, words } from '../page/cell.js';
import { CHOICES, INPUT_LISTS } from '../page/choices.js';
import type { Draft } from '../figures/draft.js';
import { offerNameCells } from '../parts/offer-list.js';
import type { Places } from '../places/places.js';
import { rankByRow, rankByValidation } from './rank-basis.js';
import { referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Area, Place } from '../../reference/area.js';
import type { ModelCell, ModelSheet, Validation } from '../page/sheet.js';

/** How things go on and how sure they are: what Forecast, Business case, Sensitivity and Risk start from. */
export function assumptionsSheet(draft: Draft, places: Places): ModelSheet {
  const own = places.assumptions;
  const head = sheetHead(draft, {
    title: 'Assumptions',
    help: 'Growth, ramp, seasonality and uncertainty. Change the blue figures; forecast, business case, sensitivity and risk follow.',
  });
  const inputs = [own.studied, own.compared, own.view, ...typedFigures(own), own.rankBy];
  return {
    key: 'assumptions',
    name: draft.names.sheets.assumptions,
    blocks: [
      ...head.blocks,
      sectionBlock(own.choicesRow, 'Choices'),
      { row: own.choicesRow + 1, column: 0, cells: choiceRows(draft) },
      sectionBlock(own.figuresRow, 'Figures', {
        help: 'Blank uses the default shown; where there is none, the figure is left out.',
      }),
      {
        row: own.figuresRow + 2,
        column: 0,
        cells: [
          headerRow([...INPUT_LISTS.figures.headers, 'Unit', 'What it does', 'Where its default comes from']),
          ...figureRows(draft),
          rankByRow(draft),
        ],
      },
      ...tableBlocksOf(draft, own),
      sectionBlock(own.list.row - 3, 'Offers to choose from', {
        help: 'The offers in the order of their table.',
      }),
      { row: own.list.row - 1, column: 0, cells: [headerRow(['Offer']), ...offerNameCells(draft, places)] },
    ],
    tables: [],
    charts: [],
    validations: [
      ...choiceValidations(draft, own),
      ...figureValidations(own.figure),
      rankByValidation(own.rankBy),
      ...tableValidations(own),
    ],
    highlights: head.highlights,
    widths: [34, 34, 20, 70, 66, 22],
    frozen: { rows: 3, columns: 1 },
    inputs: [...inputs.map(single), ...tableInputs(own)],
    spills: [],
    landscape: true,
  };
}

function typedFigures({ figure }: AssumptionPlaces): Place[] {
  return FIGURE_IDS.filter((id) => id !== FIXED_FIGURE).map(figure);
}

function choiceRows({ settings }: Draft): ModelCell[][] {
  const row = (label: string, value: string, unit: string, note: string): ModelCell[] => [
    words(label, 'label'),
    words(value, 'input'),
    words(unit, 'unit'),
    words(note, 'source'),
  ];
  return [
    headerRow([...INPUT_LISTS.choices.headers, 'Unit', 'What it does']),
    row(
      CHOICES.studiedOffer,
      settings.studiedOffer,
      'offer',
      'The offer whose months, saving and levers are shown',
    ),
    row(
      CHOICES.comparedWith,
      settings.comparedWith,
      'offer',
      'The offer that it is set against on Sensitivity',
    ),
    row(
      CHOICES.view,
      settings.view,
      'word',
      'accrual spreads one-off fees and top-ups over months, cash has them when they are due',
    ),
  ];
}

function choiceValidations(draft: Draft, { studied, compared, view, list }: AssumptionPlaces): Validation[] {
  const offer = (place: Place): Validation => ({
    ...single(place),
    kind: 'list',
    values: draft.offers.map(({ name }) => name),
    reference: referenceTo(draft, 'assumptions', list),
    message: 'Choose one of the offers.',
  });
  return [
    offer(studied),
    offer(compared),
    { ...single(view), kind: 'list', values: ['accrual', 'cash'], message: 'Choose accrual or cash.' },
  ];
}

function single(place: Place): Area {
  return { ...place, rowCount: 1, columnCount: 1 };
}
