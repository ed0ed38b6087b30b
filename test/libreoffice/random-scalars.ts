import type { Cell } from '../../src/core/grid/cell';
import { literal } from '../../src/native/literal';
import { LEFT_OUT, type Given, type RandomWorkbook } from './random-workbook';

/** Whole numbers below a limit, from a seed. */
export type Dice = (limit: number) => number;

/** mulberry32: the same numbers on every machine. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

type Draw = (dice: Dice) => Cell;

interface Drawn {
  readonly draw: Draw;
  readonly isOptional?: boolean;
}

const price: Draw = (dice) =>
  dice(20) === 0 ? 0 : dice(3) === 0 ? (1 + dice(40)) / 10 : (1 + dice(300)) / 100;
const meter: Draw = (dice) => pick(dice, ['interaction', 'session', 'resolution', 'Message', 'outcomes']);
const interactions: Draw = (dice) =>
  pick(dice, [1, 2, 3.5, 4, 4, 5.25, 8, 12.7, 30, 1 + dice(2000) / 100, 200]);
const part: Draw = (dice) => pick(dice, [0.65, 0.7, (1 + dice(99)) / 100, dice(1001) / 1000, 1]);
const smallPart: Draw = (dice) => pick(dice, [0, 0.1, dice(51) / 100]);
const cap: Draw = (dice) => pick(dice, [0, 0.6, (1 + dice(300)) / 100, (1 + dice(30)) / 10, 1000]);
const capPer: Draw = (dice) => pick(dice, ['session', 'resolution']);
const histogram: Draw = (dice) =>
  Array.from({ length: 2 + dice(5) }, (_, index) => `${index + 1 + dice(2) / 2}: ${1 + dice(400)}`).join(
    '; ',
  );
const turns: Draw = (dice) =>
  pick(dice, ['mean', 'poisson', 'poisson', 'geometric', 'geometric', histogram(dice)]);
const quantity: Draw = (dice) => pick(dice, [0, 0.3, 1, 999.5, 5000, dice(30000), dice(3_000_000) / 100]);
const count: Draw = (dice) => dice(3000);
const confidence: Draw = (dice) => pick(dice, [0.9, 0.95, 0.99, 0.5, (1 + dice(998)) / 1000]);
const size: Draw = (dice) => pick(dice, [1, 0.1, 0.7, 100, 1000, 1 + dice(500)]);
const mode: Draw = (dice) => pick(dice, ['graduated', 'volume']);

/** What each function takes: the draw of each argument, and whether it may be left out. */
export const FUNCTIONS: Readonly<Record<string, readonly Drawn[]>> = {
  CONVERT_PRICE: [{ draw: price }, { draw: meter }, { draw: meter }, { draw: interactions }, { draw: part }],
  ...Object.fromEntries(
    ['RESOLUTION', 'SESSION', 'INTERACTION'].map((unit) => [
      `EFFECTIVE_COST_PER_${unit}`,
      [
        { draw: price },
        { draw: meter },
        { draw: interactions },
        { draw: part },
        { draw: cap, isOptional: true },
        { draw: capPer, isOptional: true },
        { draw: smallPart, isOptional: true },
        { draw: turns, isOptional: true },
      ],
    ]),
  ),
  CAPPED_COST_PER_SESSION: [
    { draw: price },
    { draw: interactions },
    { draw: cap, isOptional: true },
    { draw: turns, isOptional: true },
  ],
  BREAKEVEN_RESOLUTION_RATE: [
    { draw: price },
    { draw: meter },
    { draw: price },
    { draw: meter },
    { draw: interactions },
    { draw: smallPart, isOptional: true },
    { draw: smallPart, isOptional: true },
  ],
  BREAKEVEN_INTERACTIONS: [
    { draw: price },
    { draw: meter },
    { draw: price },
    { draw: meter },
    { draw: part },
  ],
  BREAKEVEN_PRICE: [
    { draw: meter },
    { draw: interactions },
    { draw: part },
    { draw: price },
    { draw: smallPart, isOptional: true },
  ],
  HANDOVER_SHARE: [
    { draw: smallPart },
    { draw: (dice) => pick(dice, ['sessions', 'billed']) },
    { draw: (dice) => pick(dice, [0.5, 0.65, dice(80) / 100]) },
  ],
  RATE_INTERVAL: [
    { draw: count },
    { draw: (dice) => 3000 + dice(3000) },
    { draw: confidence, isOptional: true },
  ],
  COMMITTED_CHARGE: [
    { draw: quantity },
    { draw: (dice) => pick(dice, [0, 1000, dice(20000)]), isOptional: true },
    { draw: price },
    { draw: price, isOptional: true },
  ],
  PACKAGE_CHARGE: [
    { draw: quantity },
    { draw: size },
    { draw: price },
    { draw: (dice) => pick(dice, [0, 0.1, dice(3000)]), isOptional: true },
  ],
};

/** Adds a METER cell of a random scalar function with random arguments: constants, cells, columns, tables. */
export function addRandomScalar(workbook: RandomWorkbook, dice: Dice): void {
  const ids = [...Object.keys(FUNCTIONS), 'TIERED_CHARGE', 'TIERED_CHARGE', 'OPTIMAL_COMMITMENT'];
  const id = pick(dice, ids);
  if (id === 'TIERED_CHARGE') return addTiered(workbook, dice);
  if (id === 'OPTIMAL_COMMITMENT') return addCommitment(workbook, dice);
  const rows = dice(4) === 0 ? 2 + dice(5) : 1;
  const args = (FUNCTIONS[id] ?? []).map(({ draw, isOptional }) => {
    if (isOptional === true && dice(3) === 0) return LEFT_OUT;
    if (draw === turns && dice(6) === 0) return histogramTable(workbook, dice);
    return given(workbook, dice, draw, rows);
  });
  workbook.add(id, args);
}

function addTiered(workbook: RandomWorkbook, dice: Dice): void {
  const rows = dice(4) === 0 ? 2 + dice(5) : 1;
  const args = [given(workbook, dice, quantity, rows), tiers(workbook, dice)];
  workbook.add('TIERED_CHARGE', dice(2) === 0 ? args : [...args, given(workbook, dice, mode, 1)]);
}

function addCommitment(workbook: RandomWorkbook, dice: Dice): void {
  const volumes = Array.from({ length: 2 + dice(12) }, () => [1000 + dice(9000)]);
  workbook.add('OPTIMAL_COMMITMENT', [
    workbook.place(volumes),
    given(workbook, dice, price, 1),
    given(workbook, dice, price, 1),
  ]);
}

function given(workbook: RandomWorkbook, dice: Dice, draw: Draw, rows: number): Given {
  if (rows > 1 && dice(2) === 0) return spreadGiven(workbook, dice, draw, rows);
  const cell = draw(dice);
  switch (dice(12)) {
    case 0:
      return workbook.place([[asText(cell)]]);
    case 1:
      return typeof cell === 'number' ? doubled(workbook.place([[cell / 2]])) : workbook.write(cell);
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return workbook.write(cell);
    default:
      return workbook.place([[cell]]);
  }
}

/** A column of cells, now and then with a blank or with text that is a number; or a column or a row of constants. */
function spreadGiven(workbook: RandomWorkbook, dice: Dice, draw: Draw, rows: number): Given {
  const cells = Array.from({ length: rows }, () => [draw(dice)]);
  const [first] = cells;
  switch (dice(8)) {
    case 0:
      return workbook.place(cells.map(([cell = null], row) => [row === 1 ? null : cell]));
    case 1:
      return workbook.place(cells.map(([cell = null], row) => [row === 1 ? asText(cell) : cell]));
    case 2:
      return {
        text: `{${cells.map(([cell = null]) => literal(cell).replace(/^\((.*)\)$/, '$1')).join(';')}}`,
        cells,
      };
    case 3:
      // A row beside a column gives the grid; a column that is too short leaves cells without a partner.
      return dice(2) === 0 && first !== undefined
        ? workbook.place([[...first, draw(dice)]])
        : workbook.place([...cells, [draw(dice)]]);
    default:
      return workbook.place(cells);
  }
}

/** A number as a person who formats cells as text would have it. */
function asText(cell: Cell): Cell {
  return typeof cell === 'number' ? String(cell) : cell;
}

/** Twice what stands in a cell: a calculation as an argument. */
function doubled({ text, cells }: Given): Given {
  return { text: `${text}*2`, cells: cells?.map((row) => row.map((cell) => Number(cell) * 2)) };
}

function histogramTable(workbook: RandomWorkbook, dice: Dice): Given {
  const rows = Array.from({ length: 2 + dice(6) }, (_, index): Cell[] => [index + 1, 1 + dice(500)]);
  return workbook.place(dice(2) === 0 ? rows : [['Replies', 'Sessions'], ...rows]);
}

function tiers(workbook: RandomWorkbook, dice: Dice): Given {
  let upTo = 0;
  const withFee = dice(2) === 0;
  const rows = Array.from({ length: 1 + dice(5) }, (_, index): Cell[] => {
    upTo += 1 + dice(9000) / (dice(3) === 0 ? 10 : 1);
    const rate = Math.max(5, 99 - index * 10 - dice(20)) / 100;
    return withFee ? [upTo, rate, dice(3) * 25] : [upTo, rate];
  });
  const last = rows.at(-1);
  if (last !== undefined) last[0] = null;
  if (dice(2) === 0) {
    const head: Cell[] = ['Up to', 'Price', ...(withFee ? ['Flat fee'] : [])];
    return workbook.place(dice(2) === 0 ? [head, ...rows] : rows);
  }
  const text = rows
    .map(
      ([to, rate, fee]) =>
        `${rate as number}${to === null ? '' : ` to ${to as number}`}${fee ? ` + ${fee as number}` : ''}`,
    )
    .join('; ');
  return dice(2) === 0 ? workbook.write(text) : workbook.place([[text]]);
}

export function pick<T>(dice: Dice, from: readonly T[]): T {
  const value = from[dice(from.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
