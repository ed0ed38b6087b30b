import { runWorkbench, SMALL, type RunningWorkbench } from './browser/running-workbench';

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench(SMALL, '', 'always')), 240_000);
afterAll(() => open.close());
jest.setTimeout(90_000);

const SHEET = 'break-even';
const FIRST_ROW = 30;

/** Writes formulas one below the other, far from everything else, and reads their values. */
function calculate(formulas: readonly string[]): Promise<(string | number | boolean)[]> {
  return open.page.evaluate(
    async ({ formulas, sheet, row }) => {
      const { grid } = window.meterwiseWorkbench;
      const area = { sheet, row, column: 0, rowCount: formulas.length, columnCount: 1 };
      grid.write(
        area,
        formulas.map((formula) => [formula]),
      );
      await grid.settled();
      return grid.values(area).map(([value]) => value ?? '');
    },
    { formulas, sheet: SHEET, row: FIRST_ROW },
  );
}

test('IFERROR sees our errors, IF takes its branch, arithmetic takes our results', async () => {
  const wrong = 'METER.BILL(Offers[#All],Traffic[#All],,"nobody")';
  expect(
    await calculate([
      `=IFERROR(${wrong},"caught")`,
      `=IF(TRUE,5,${wrong})`,
      '=METER.CONVERT_PRICE(0.5,"session","resolution",,50%)*2',
      `=${wrong}+1`,
    ]),
  ).toEqual(['caught', 5, 2, '#VALUE!']);
});

test('structured references reach the whole table, its rows and one column', async () => {
  expect(
    await calculate([
      '=SUM(Traffic[Sessions])',
      '=ROWS(Traffic[#All])',
      '=METER.BILL(Offers[#All],Traffic[#All],,"Intercom Fin")',
    ]),
  ).toEqual([50000, 5, 32175]);
});

test('a sum over what a formula spills follows it when it spills less, and when it goes', async () => {
  const sums = (first: string | number) =>
    open.page.evaluate(
      async ({ sheet, row, content }) => {
        const { grid } = window.meterwiseWorkbench;
        const at = (column: number) => ({ sheet, row, column, rowCount: 1, columnCount: 1 });
        const read = async () => {
          await grid.settled();
          return grid.values(at(4))[0]?.[0];
        };
        grid.write(at(4), [[`=SUM(C${row + 1}:C${row + 10})`]]);
        grid.write(at(2), [[content]]);
        await grid.settled();
        const all = [await read()];
        for (const count of [5, 2, 7, 1]) {
          grid.write(at(0), [[count]]);
          all.push(await read());
        }
        grid.write(at(2), [['']]);
        return [...all, await read()];
      },
      { sheet: SHEET, row: FIRST_ROW + 20, content: first },
    );
  expect(await sums(`=IF(A${FIRST_ROW + 21}>0,SEQUENCE(A${FIRST_ROW + 21}),0)`)).toEqual([
    0, 15, 3, 28, 1, 0,
  ]);
});

const COLUMNS = ['C', 'E', 'G', 'I', 'K', 'M'];

test.each([
  ['to the right', COLUMNS],
  ['to the left', [...COLUMNS].reverse()],
])(
  'a chain of formulas that each take what the one before spilled, %s, follows its first input, and being written anew',
  async (_, columns) => {
    const ends = await open.page.evaluate(
      async ({ sheet, row, columns: names }) => {
        const { grid } = window.meterwiseWorkbench;
        const at = (name = 'A') => name.charCodeAt(0) - 'A'.charCodeAt(0);
        const cell = (column: number) => ({ sheet, row, column, rowCount: 1, columnCount: 1 });
        const [own, next] = [row + 1, row + 2];
        const [one, two, three, four, end, sum] = names;
        const links = [
          `=SEQUENCE(2,1,A${own}*10)`,
          `=SEQUENCE(2,1,${one}${next}+1)`,
          `=SEQUENCE(2,1,${two}${next}+1)`,
          `=SEQUENCE(2,1,${three}${next}+1)`,
          `=${four}${next}`,
          // Where one spill begins and what another holds beside it.
          `=SUM(${one}${own}:${one}${next})+${three}${next}`,
        ].map((formula, index): [number, string] => [at(names[index]), formula]);
        const read = async () => {
          await grid.settled();
          return [end, sum].map((name) => grid.values(cell(at(name)))[0]?.[0]);
        };
        const write = (all: readonly (readonly [number, string])[]) => {
          for (const [column, formula] of all) grid.write(cell(column), [[formula]]);
        };
        grid.write(cell(0), [[1]]);
        write(links);
        const all = [await read()];
        for (const first of [5, 2]) {
          grid.write(cell(0), [[first]]);
          all.push(await read());
        }
        write(links);
        all.push(await read());
        write([...links].reverse());
        all.push(await read());
        write(links.map(([column]) => [column, '']));
        await grid.settled();
        return all;
      },
      { sheet: SHEET, row: FIRST_ROW + 40, columns },
    );
    const last = [27, 66];
    expect(ends).toEqual([[17, 36], [57, 156], last, last, last]);
  },
);

test('functions of the second script are there at the first calculation, and take ranges of cells', async () => {
  expect(
    await calculate([
      '=INDEX(METER.COST_FORECAST(Offers[#All],Traffic[#All],12,,{1,0.65},,,"Intercom Fin"),14,9)',
      '=INDEX(METER.SIMULATE(Offers[#All],Traffic[#All],{"sessions",60000,60000},10),2,1)',
      '=ROWS(METER.COST_FORECAST(Offers[#All],Traffic[#All],3))',
      '=METER.COST_FORECAST(Offers[#All],Traffic[#All],0)',
    ]),
  ).toEqual([12 * 32175, 'Intercom Fin', 5, '#VALUE!']);
});

test('an error in an input cell comes out as the same error', async () => {
  expect(
    await calculate([
      '=METER.CONVERT_PRICE(1/0,"session","session")',
      '=METER.CONVERT_PRICE(NA(),"session","session")',
    ]),
  ).toEqual(['#DIV/0!', '#N/A']);
});

test('too many arguments, and a name that is no function, are errors as in Excel', async () => {
  expect(await calculate(['=METER.VERSION(1,2,3)', '=METER.NOTHING(1)'])).toEqual(['#VALUE!', '#NAME?']);
});

test('a sentence is kept only where the cell holds the very error', async () => {
  await calculate([
    '=METER.CONVERT_PRICE(1,"lunch","session")',
    '=IFERROR(METER.CONVERT_PRICE(1,"lunch","session"),0)',
    '=1/0',
  ]);
  const sentences = await open.page.evaluate(
    ({ sheet, row }) => {
      const { grid } = window.meterwiseWorkbench;
      return [0, 1, 2].map((down) => grid.sentence({ sheet, row: row + down, column: 0 }));
    },
    { sheet: SHEET, row: FIRST_ROW },
  );
  expect(sentences[0]).toContain('lunch');
  expect(sentences[1]).toBeUndefined();
  expect(sentences[2]).toBeUndefined();
});

test('0 is no empty text, a blank cell is both, also where the cells of a column were compared before', async () => {
  const seen = await open.page.evaluate(
    async ({ sheet, row }) => {
      const { grid } = window.meterwiseWorkbench;
      const area = { sheet, row: row + 110, column: 0, rowCount: 4, columnCount: 3 };
      const [zero, text, blank] = [1, 2, 3].map((next) => `A${row + 110 + next}`);
      grid.write(area, [
        [0, `=${zero}=""`, `=${zero}=0`],
        ['=""', `=${text}=""`, ''],
        ['', `=${blank}=""`, `=${blank}=0`],
        ['', `=IF(INDEX(${zero}:${blank},3)="",IF(${zero}="","none",${zero}),1)`, ''],
      ]);
      const rounds = [];
      for (let round = 0; round < 2; round += 1) {
        await grid.settled();
        rounds.push(grid.values(area).map(([, ...cells]) => cells));
        grid.calculation.now();
      }
      return rounds;
    },
    { sheet: SHEET, row: FIRST_ROW },
  );
  const expected = [
    [false, true],
    [true, ''],
    [true, true],
    [0, ''],
  ];
  expect(seen).toEqual([expected, expected]);
});

test('what is written while a calculation runs is waited for, too', async () => {
  const seen = await open.page.evaluate(
    async ({ sheet, row }) => {
      const { grid } = window.meterwiseWorkbench;
      const [rows, columns] = [40, 60];
      const first = { sheet, row: row + 60, column: 0, rowCount: 1, columnCount: 1 };
      const end = { ...first, column: 1 };
      const area = { sheet, row: row + 61, column: 0, rowCount: rows, columnCount: columns };
      const formula = Array(20)
        .fill(`$A$${row + 61}`)
        .join('+');
      const sums: unknown[] = [];
      for (let value = 1; value < 8; value += 1) {
        grid.write(first, [[value]]);
        if (value === 1)
          grid.write(
            area,
            Array.from({ length: rows }, () => Array<string>(columns).fill(`=${formula}`)),
          );
        void grid.settled();
        // It has begun, and takes longer than the grid gathers what is written.
        await new Promise((resolve) => setTimeout(resolve));
        grid.write(end, [[`=SUM(A${row + 62}:BH${row + 101})/${rows * columns}+${value}`]]);
        await grid.settled();
        sums.push(grid.values(end)[0]?.[0]);
      }
      return sums;
    },
    { sheet: SHEET, row: FIRST_ROW },
  );
  expect(seen).toEqual([21, 42, 63, 84, 105, 126, 147]);
});

test('a function that answers later shows #BUSY!, then its answer', async () => {
  const seen = await open.page.evaluate(
    async ({ sheet, row }) => {
      const { grid, host, calculation } = window.meterwiseWorkbench;
      const frame = host.window as unknown as {
        CustomFunctions: { _association: { mappings: Record<string, unknown> } };
      };
      const { mappings } = frame.CustomFunctions._association;
      const original = mappings['VERSION'];
      mappings['VERSION'] = () => new Promise((resolve) => setTimeout(() => resolve([['later']]), 400));
      const area = { sheet, row: row + 10, column: 0, rowCount: 1, columnCount: 1 };
      const shown: unknown[] = [];
      calculation.onDone(() => shown.push(grid.values(area)[0]?.[0]));
      grid.write(area, [['=METER.VERSION()']]);
      await grid.settled();
      mappings['VERSION'] = original;
      return [shown[0], grid.values(area)[0]?.[0]];
    },
    { sheet: SHEET, row: FIRST_ROW },
  );
  expect(seen).toEqual(['#BUSY!', 'later']);
});
