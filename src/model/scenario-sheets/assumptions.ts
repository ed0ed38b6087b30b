import { RANK_BY } from '../../core/scenario/ranking/rank-basis.js';
import { onData } from '../page/on-data.js';
import { figureIds, figureRows, figureValidations } from '../figures/assumption-figures.js';
import { figureInput } from '../figures/cases-figures.js';
import { FIXED_FIGURES } from '../figures/fixed-figures.js';
import { hasPaths, type AssumptionPlaces } from '../places/assumption-places.js';
import { growthsBlocks } from './assumption-growths.js';
import { spreadFormats, tableBlocksOf, tableInputs, tableValidations } from './assumption-tables.js';
import { headerRow, words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { inCaseShown } from '../parts/case-shown.js';
import { offerNameCells } from '../parts/offer-list.js';
import type { Places } from '../places/places.js';
import { rankByRow, rankByValidation } from './rank-basis.js';
import { referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { ModelCell, ModelSheet, NamedInput, Validation } from '../page/sheet.js';

/** Over the list of offers, in every language: tables of assumptions end before it. */
const LIST_HEADER = 'Offer';

/** How things go on and how sure they are: what Forecast, Business case, Sensitivity and Risk start from. */
export function assumptionsSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.assumptions;
  const { assumptions: texts, inputWords } = draft.texts;
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  const laid = own.monthsLaid === undefined ? [] : [own.monthsLaid];
  const inputs = [own.studied, own.compared, own.view, ...laid, ...typedFigures(draft, own), own.rankBy];
  return {
    key: 'assumptions',
    name: draft.names.sheets.assumptions,
    blocks: [
      ...head.blocks,
      sectionBlock(own.choicesRow, texts.choices.section),
      { row: own.choicesRow + 1, column: 0, cells: choiceRows(draft) },
      sectionBlock(own.figuresRow, texts.figures.section, { help: texts.figures.help }),
      {
        row: own.figuresRow + 2,
        column: 0,
        cells: [
          headerRow([...inputWords.figures.headers, texts.unit, texts.whatItDoes, texts.figures.defaultFrom]),
          ...figureRows(draft, (id) => inCaseShown(draft, places, figureInput(draft, id))),
          rankByRow(draft),
        ],
      },
      ...tableBlocksOf(draft, own),
      // It stays: what is typed below the last table of assumptions must end somewhere.
      sectionBlock(own.list.row - 3, texts.offers.section, { help: texts.offers.help }),
      {
        row: own.list.row - 1,
        column: 0,
        cells: [headerRow([LIST_HEADER]), ...offerNameCells(draft, places)],
      },
      ...onData(...growthsBlocks(draft, own)),
    ],
    tables: [],
    charts: [],
    validations: [
      ...choiceValidations(draft, own),
      ...figureValidations(draft, own.figure),
      rankByValidation(draft, own.rankBy),
      ...tableValidations(draft, own),
    ],
    highlights: [...head.highlights, ...spreadFormats(own)],
    widths: [34, 36, 22, 46, 36, 14, 34, 18, 10],
    frozen: NOT_FROZEN,
    named: namedInputs(draft, own),
    inputs: [...inputs.map(single), ...tableInputs(own)],
    spills: [],
    landscape: true,
  };
}

function namedInputs(draft: ModelDraft, own: AssumptionPlaces): NamedInput[] {
  const laid = own.monthsLaid === undefined ? {} : { monthsLaid: own.monthsLaid };
  const choices = { studiedOffer: own.studied, comparedWith: own.compared, view: own.view, ...laid };
  return [
    ...Object.entries(choices).map(([id, place]): NamedInput => ({ list: 'choices', id, ...place })),
    ...figureIds(draft).map((id): NamedInput => ({ list: 'figures', id, ...own.figure(id) })),
    { list: 'figures', id: RANK_BY, ...own.rankBy },
  ];
}

function typedFigures(draft: ModelDraft, { figure }: AssumptionPlaces): CellPosition[] {
  return figureIds(draft)
    .filter((id) => !FIXED_FIGURES.has(id))
    .map(figure);
}

function choiceRows(draft: ModelDraft): ModelCell[][] {
  const { settings, texts } = draft;
  const { choices, unit: unitHeader, whatItDoes } = texts.assumptions;
  const { headers, words: labels } = texts.inputWords.choices;
  const row = (label: string, value: string, unit: string, note: string): ModelCell[] => [
    words(label, 'label'),
    words(value, 'input'),
    words(unit, 'unit'),
    words(note, 'note'),
  ];
  return [
    headerRow([...headers, unitHeader, whatItDoes]),
    row(labels.studiedOffer, settings.studiedOffer, choices.offer, choices.studiedOffer),
    row(labels.comparedWith, settings.comparedWith, choices.offer, choices.comparedWith),
    row(labels.view, settings.view, choices.word, choices.view),
    ...(hasPaths(draft)
      ? [row(labels.monthsLaid, settings.monthsLaid, choices.word, choices.monthsLaid)]
      : []),
  ];
}

function choiceValidations(
  draft: ModelDraft,
  { studied, compared, view, monthsLaid, list }: AssumptionPlaces,
): Validation[] {
  const offer = (place: CellPosition): Validation => ({
    ...single(place),
    kind: 'list',
    values: draft.offers.map(({ name }) => name),
    reference: referenceTo(draft, 'assumptions', list),
    message: draft.texts.inputs.chooseAnOffer,
  });
  return [
    offer(studied),
    offer(compared),
    {
      ...single(view),
      kind: 'list',
      values: ['accrual', 'cash'],
      message: draft.texts.assumptions.choices.chooseAView,
    },
    ...(monthsLaid === undefined
      ? []
      : [
          {
            ...single(monthsLaid),
            kind: 'list' as const,
            values: ['down', 'across'],
            message: draft.texts.assumptions.choices.chooseALayout,
          },
        ]),
  ];
}

function single(place: CellPosition): Area {
  return { ...place, rowCount: 1, columnCount: 1 };
}
