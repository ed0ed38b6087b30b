import { inWords } from '../../core/phrase/in-words.js';
import { toDouble } from '../../core/exact/decimal.js';
import { plainNumber } from '../../core/grid/number.js';
import { headerKey } from '../../core/grid/headers.js';
import {
  ASSUMED,
  assumedByDefault,
  MOST_ASSUMED_MONTHS,
  type Assumed,
  type AssumedId,
} from '../../core/scenario/assumptions/assumed.js';
import { blank, number, words } from '../page/cell.js';
import type { ModelDraft } from './draft.js';
import type { CellPosition } from '../../reference/area.js';
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

const SHOWN: Readonly<Record<AssumedId, Shown>> = {
  Months: MONTHS,
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
  'Discount rate': RATE_OF_CHANGE,
  Swing: SHARE,
  'Busiest month': { format: 'decimal', from: 0 },
  Budget: MONEY,
  Trials: { format: 'count', from: 1, to: 1_000_000 },
  Seed: { format: 'count', from: undefined },
};

/** Every figure, in the order in which the sheet has them. */
export const FIGURE_IDS = Object.keys(ASSUMED) as AssumedId[];

/** The figure that cannot be typed on the sheet: charts and spills are as long as it. */
export const FIXED_FIGURE: AssumedId = 'Months';

/** What stands in the cell of a figure: what is given, else its default; undefined for a blank. */
export function assumedFigure({ assumed }: ModelDraft, id: AssumedId): number | undefined {
  const given = Object.entries(assumed.figures).find(([name]) => headerKey(name) === headerKey(id))?.[1];
  if (typeof given === 'number') return given;
  const value = given === undefined || given === '' ? assumedByDefault(id) : plainNumber(given);
  return value && toDouble(value);
}

/** A row for each figure: its name, its value, its unit, what it does, and where its default comes from. */
export function figureRows(draft: ModelDraft): ModelCell[][] {
  const { core, figures, inputWords } = draft.texts;
  return FIGURE_IDS.map((id) => {
    const { unit, source, ...own }: Assumed = ASSUMED[id];
    const says = inWords(own.says, core);
    const { format } = SHOWN[id];
    const value = assumedFigure(draft, id);
    const isFixed = id === FIXED_FIGURE;
    const role = isFixed ? 'result' : 'input';
    const note = isFixed ? figures.setInThePane(says) : says;
    return [
      words(inputWords.figures.words[id], 'label'),
      value === undefined ? blank(role, format) : number(value, role, format),
      words(inWords(unit, core), 'unit'),
      words(note, 'note'),
      words(inWords(source ?? '', core), 'note'),
    ];
  });
}

/** What may be typed into the cells of the figures. */
export function figureValidations(
  { texts }: ModelDraft,
  placeOf: (id: AssumedId) => CellPosition,
): Validation[] {
  return FIGURE_IDS.flatMap((id): Validation[] => {
    const { from, to } = SHOWN[id];
    if (id === FIXED_FIGURE || from === undefined) return [];
    const { core, figures, inputWords } = texts;
    const message = figures.mustBe(inputWords.figures.words[id], inWords(ASSUMED[id].range.takes, core));
    return [{ ...placeOf(id), rowCount: 1, columnCount: 1, kind: 'number', from, to, message }];
  });
}
