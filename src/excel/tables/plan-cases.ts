import { BASE, valueIn } from '../../core/scenario/cases/in-case.js';
import { isSamePlace, valueAt, withValue } from '../../core/scenario/cases/case-inputs.js';
import type { Assumptions, Cases, Scenario } from '../../core/scenario/tables/scenario.js';
import { at } from '../cells/sheet-state.js';
import type { InputGrids, InputPlan } from './plan-inputs.js';
import { withRefusals } from './plan-inputs.js';
import { caseCells, casesOn } from './read-cases.js';
import type { NewCell } from './table-write.js';

/**
 * What it takes to make the sheet Cases say these cases. What it has no column or row for waits until its sheets are
 * written again. @param own the cases as they were written
 */
export function planCases(name: string, grids: InputGrids, own: Cases, wanted: Cases): InputPlan {
  const { written = [], values } = grids;
  const now = casesOn(values, written, own);
  const { shown, base, inputs } = caseCells(values, written, own);
  const cells = inputs.flatMap(({ input, first }, index): NewCell[] => {
    const said = now.inputs[index];
    const mine = wanted.inputs.find((one) => isSamePlace(one, input));
    if (said === undefined || mine === undefined) return [];
    return [BASE, ...own.names].flatMap((of, column): NewCell[] => {
      if (!(of === BASE || wanted.names.includes(of))) return [];
      if (valueIn(said, now, of) === valueIn(mine, wanted, of)) return [];
      const value = of === BASE ? mine.base : (mine.values[wanted.names.indexOf(of)] ?? null);
      if (value === (of === BASE ? said.base : said.values[column - 1])) return [];
      return [{ row: first.row, column: first.column + column, value: value ?? '' }];
    });
  });
  const isThere = wanted.shown === BASE || own.names.includes(wanted.shown);
  const word = wanted.shown === BASE ? base && at(values, base.row, base.column) : wanted.shown;
  if (shown !== undefined && isThere && now.shown !== wanted.shown && typeof word === 'string') {
    cells.push({ ...shown, value: word });
  }
  return withRefusals(name, grids, cells);
}

/** What a workbook holds beside its cases. */
type Held = Pick<Scenario, 'traffic' | 'offers'> & {
  readonly assumptions?: Assumptions | undefined;
  readonly cases?: Cases | undefined;
};

/**
 * What a workbook is to hold, with the inputs that follow the sheet Cases as they are: that sheet says them. An input of
 * that sheet in which no case differs any more is the base's in every case.
 */
export function followingCases<Wanted extends Held>(wanted: Wanted, now: Held, said: Cases): Wanted {
  const whole = (own: Held): Scenario => ({
    ...{ id: '', name: '', note: '', traffic: own.traffic, offers: own.offers },
    ...(own.assumptions && { assumptions: own.assumptions }),
  });
  const held = said.inputs.reduce((own, input) => {
    const value = valueAt(whole(now), input);
    return value === undefined ? own : withValue(own, input, value);
  }, whole(wanted));
  const { cases } = wanted;
  const alike = said.inputs
    .filter((input) => cases?.inputs.some((own) => isSamePlace(own, input)) === false)
    .map((input) => ({
      ...input,
      base: valueAt(whole(wanted), input) ?? input.base,
      values: (cases?.names ?? []).map(() => null),
    }));
  return {
    ...wanted,
    traffic: held.traffic,
    ...(cases && { cases: { ...cases, inputs: [...cases.inputs, ...alike] } }),
    ...(wanted.assumptions && { assumptions: held.assumptions ?? wanted.assumptions }),
  };
}
