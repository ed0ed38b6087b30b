import type { Cell } from '../../../src/core/grid/cell';
import type { Content } from '../../../src/model/page/sheet';
import { convertCells } from '../../../src/native/convert';
import { diceFrom, FUNCTIONS, pick, type Dice } from '../../libreoffice/random-scalars';
import { RandomWorkbook } from '../../libreoffice/random-workbook';
import { differenceOf } from '../comparison';
import { calculate } from '../engine/calculate';

const ALIASES: Readonly<Record<string, string>> = { Message: 'interaction', outcomes: 'resolution' };

/** Arguments, one of them now and then left blank. */
function drawn(id: string, dice: Dice, mayBeBlank: boolean): Cell[] {
  const blank = mayBeBlank && dice(3) === 0 ? dice(8) : -1;
  return (FUNCTIONS[id] ?? []).map(({ draw }, index) => {
    const cell = draw(dice);
    const isHistogram = typeof cell === 'string' && cell.includes(':');
    if (index === blank || isHistogram) return null;
    return typeof cell === 'string' ? (ALIASES[cell] ?? cell) : cell;
  });
}

/** Each function with every argument in a cell: converted with some values there, computed again with others. */
test.each(Object.keys(FUNCTIONS))('%s follows its cells as METER does', (id) => {
  const dice = diceFrom(7);
  for (let left = 6; left > 0; left -= 1) {
    const before = workbookOf(id, drawn(id, dice, pick(dice, [false, true])));
    const { converted, calculation } = convertCells({
      cells: before.cells,
      resolve: before.resolve,
      calculationSheet: 'Calculation',
    });
    const contents = (converted[0]?.cells ?? []).map((row) => row.map(({ content }) => content));
    for (let again = 8; again > 0; again -= 1) {
      const after = workbookOf(id, drawn(id, dice, true));
      const [values] = calculate([
        { name: 'Results', cells: contents },
        after.inputSheet(),
        { name: 'Calculation', cells: calculation.map((row) => row.map((own): Content => own.content)) },
      ]);
      const shown = after.cells[0]?.shown ?? [];
      const apart = contents.flatMap((row, y) =>
        row.map((_, x) => {
          // An error is one cell, where the converted formulas each show it.
          const meter = shown[y]?.[x] ?? shown[0]?.[0] ?? null;
          const ordinary = values?.[y]?.[x] ?? null;
          return differenceOf(meter, ordinary, 0) <= 1e-12 ? undefined : { meter, ordinary, formula: row[x] };
        }),
      );
      expect({ inputs: after.inputSheet().cells.flat(), apart: apart.filter(Boolean) }).toMatchObject({
        apart: [],
      });
    }
  }
});

function workbookOf(id: string, cells: readonly Cell[]): RandomWorkbook {
  const workbook = new RandomWorkbook();
  workbook.add(
    id,
    cells.map((cell) => workbook.place([[cell]])),
  );
  return workbook;
}
