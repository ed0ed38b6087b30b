import { inWords } from '../../core/phrase/in-words.js';
import { toDouble } from '../../core/exact/decimal.js';
import { dayOrNumber } from '../../core/grid/read-day.js';
import { headerKey } from '../../core/grid/headers.js';
import {
  ASSUMED,
  assumedByDefault,
  MOST_ASSUMED_MONTHS,
  type Assumed,
  type AssumedId,
} from '../../core/scenario/assumptions/assumed.js';
import { blank, follows, number, words } from '../page/cell.js';
import { LAYOUT, WITH_PATHS } from '../page/layout.js';
import type { ModelDraft } from './draft.js';
import { FIXED_FIGURES } from './fixed-figures.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { Format, ModelCell, Validation } from '../page/sheet.js';

/** How a figure is shown, and between which numbers it may be typed; undefined is no limit. */
interface Shown {
  readonly format: Format;
  readonly from: number | undefined;
  readonly to?: number;
}

const MONTHS: Shown = { format: 'count', from: 1, to: MOST_ASSUMED_MONTHS };
const SHARE: Shown = { format: 'percent', from: 0, to: 1 };
const MONEY: Shown = { format: 'quote', from: 0 };
const RATE_OF_CHANGE: Shown = { format: 'percent', from: -1 };

/** The first layouts that have figures which came later. */
const FIRST_WITH: Readonly<Partial<Record<AssumedId, number>>> = {
  Start: 3,
  'Fiscal year starts': 3,
  'Realisation rate': WITH_PATHS,
};

const SHOWN: Readonly<Record<AssumedId, Shown>> = {
  Months: MONTHS,
  Start: { format: 'month', from: undefined },
  'Fiscal year starts': { format: 'count', from: 1, to: 12 },
  Growth: RATE_OF_CHANGE,
  'Review months': MONTHS,
  'Budgeted resolution rate': SHARE,
  'Guaranteed resolution rate': SHARE,
  'Guarantee months': MONTHS,
  'Guarantee refund': SHARE,
  'Guarantee limit': MONEY,
  'Current platform cost': MONEY,
  'Handle time uplift': RATE_OF_CHANGE,
  'Handle minutes': { format: 'decimal', from: 0 },
  'Realisation rate': SHARE,
  'Discount rate': RATE_OF_CHANGE,
  Swing: SHARE,
  'Busiest month': { format: 'decimal', from: 0 },
  Budget: MONEY,
  Trials: { format: 'count', from: 1, to: 1_000_000 },
  Seed: { format: 'count', from: undefined },
};

/** Every figure, in the order in which the sheet has them. */
export function figureIds({ options: { layout = LAYOUT } }: ModelDraft): AssumedId[] {
  const ids = Object.keys(ASSUMED) as AssumedId[];
  return ids.filter((id) => layout >= (FIRST_WITH[id] ?? 0));
}

/** What stands in the cell of a figure: what is given, else its default; undefined for a blank. */
export function assumedFigure({ assumed }: ModelDraft, id: AssumedId): number | undefined {
  const given = Object.entries(assumed.figures).find(([name]) => headerKey(name) === headerKey(id))?.[1];
  if (typeof given === 'number') return given;
  const value = given === undefined || given === '' ? assumedByDefault(id) : dayOrNumber(given);
  return value && toDouble(value);
}

/**
 * A row for each figure: its name, its value, its unit, what it does, and where its default comes from.
 * @param formulaOf the formula of a figure that is computed; undefined for what is typed
 */
export function figureRows(
  draft: ModelDraft,
  formulaOf: (id: AssumedId) => string | undefined = () => undefined,
): ModelCell[][] {
  const { core, figures, inputWords } = draft.texts;
  return figureIds(draft).map((id) => {
    const { unit, source, ...own }: Assumed = ASSUMED[id];
    const says = inWords(own.says, core);
    const { format } = SHOWN[id];
    const value = assumedFigure(draft, id);
    const isFixed = FIXED_FIGURES.has(id);
    const role = isFixed ? 'result' : 'input';
    const note = isFixed ? figures.setInThePane(says) : says;
    return [
      words(inputWords.figures.words[id], 'label'),
      valueCell(formulaOf(id), value, { role, format }),
      words(inWords(unit, core), 'unit'),
      words(note, 'note'),
      words(inWords(source ?? '', core), 'note'),
    ];
  });
}

function valueCell(
  text: string | undefined,
  value: number | undefined,
  { role, format }: Pick<ModelCell, 'role' | 'format'>,
): ModelCell {
  if (text !== undefined) return follows(text, value ?? null, format);
  return value === undefined ? blank(role, format) : number(value, role, format);
}

/** How a figure is shown. */
export function figureFormat(id: AssumedId): Format {
  return SHOWN[id].format;
}

/** What may be typed into the cells of the figures. */
export function figureValidations(draft: ModelDraft, placeOf: (id: AssumedId) => CellPosition): Validation[] {
  return figureIds(draft).flatMap((id) =>
    FIXED_FIGURES.has(id) ? [] : figureValidation(draft, id, { ...placeOf(id), rowCount: 1, columnCount: 1 }),
  );
}

/** What may be typed into cells that hold one figure. */
export function figureValidation({ texts }: ModelDraft, id: AssumedId, cells: Area): Validation[] {
  const { core, figures, inputWords } = texts;
  const { from, to } = SHOWN[id];
  if (from === undefined) return [];
  const message = figures.mustBe(inputWords.figures.words[id], inWords(ASSUMED[id].range.takes, core));
  return [{ ...cells, kind: 'number', from, to, message }];
}
