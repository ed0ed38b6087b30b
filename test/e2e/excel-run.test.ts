import { runWorkbench, SMALL, type RunningWorkbench } from './browser/running-workbench';

/** The add-in's side: real `Excel.run` calls in its own page, answered by the workbench. */

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench(SMALL)), 240_000);
afterAll(() => open.close());
jest.setTimeout(60_000);

test('sheets are found by name, listed, activated', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const missing = worksheets.getItemOrNullObject('Nowhere');
      const found = worksheets.getItem('break-EVEN');
      found.load('name');
      found.activate();
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return [worksheets.items.map(({ name }) => name), missing.isNullObject, found.name, active.name];
    }),
  );
  expect(seen).toEqual([
    ['Compare', 'Traffic', 'Offers', 'One offer', 'Unit economics', 'Break-even'],
    true,
    'Break-even',
    'Break-even',
  ]);
});

test('a range gives its address, size, values, formulas and texts', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Break-even').getRange('A10:C11');
      range.load('address,rowCount,columnCount,values,formulas,text');
      await context.sync();
      const { address, rowCount, columnCount, values, formulas, text } = range;
      return { address, rowCount, columnCount, values, formula: formulas[0]?.[1] as unknown, text };
    }),
  );
  expect(seen).toEqual({
    address: "'Break-even'!A10:C11",
    rowCount: 2,
    columnCount: 3,
    values: [
      [0.5, 25000, 24750],
      [0.65, 32500, 32175],
    ],
    formula: '=$B$4*A10',
    text: [
      ['50.0%', '25,000', '$24,750'],
      ['65.0%', '32,500', '$32,175'],
    ],
  });
});

test('what is written is calculated before it is read, also through a range kept between batches', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const block = context.workbook.worksheets.getItem('Break-even').getRange('H20').getResizedRange(0, 2);
      block.formulas = [[2, '=H20*21', '=METER.CONVERT_PRICE(H20,"session","resolution",,50%)']];
      block.load('values,address');
      await context.sync();
      const first = block.values;
      block.getCell(0, 0).values = [[3]];
      block.load('values');
      await context.sync();
      return [block.address, first, block.values];
    }),
  );
  expect(seen).toEqual(["'Break-even'!H20:J20", [[2, 42, 4]], [[3, 63, 6]]]);
});

test('the selection is the one the user sees', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Break-even').getRange('B5:C6').select();
      await context.sync();
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('address');
      cell.load('address');
      await context.sync();
      return [range.address, cell.address];
    }),
  );
  expect(seen).toEqual(["'Break-even'!B5:C6", "'Break-even'!B5"]);
});

test('a wrong name, a wrong shape and a member that is missing fail with a sentence', async () => {
  const sentences = await open.addIn.evaluate(async () => {
    const failing = (batch: (context: Excel.RequestContext) => void) =>
      Excel.run(async (context) => {
        batch(context);
        await context.sync();
        return ['nothing failed'];
      }).catch((thrown: OfficeExtension.Error) => [thrown.code, thrown.message]);
    return [
      await failing((context) => context.workbook.worksheets.getItem('Nowhere').activate()),
      await failing((context) => {
        context.workbook.worksheets.getItem('Break-even').getRange('A1:B2').values = [[1]];
      }),
      await failing((context) => context.workbook.worksheets.getItem('Break-even').shapes.load('items')),
      await failing((context) =>
        context.workbook.worksheets.getItem('Break-even').getRange('nonsense').clear(),
      ),
    ];
  });
  expect(sentences).toEqual([
    ['ItemNotFound', 'There is no sheet Nowhere.'],
    ['InvalidArgument', 'The values must have 2 rows of 2.'],
    ['ApiNotFound', 'The workbench does not implement Worksheet.Shapes.'],
    ['InvalidArgument', 'nonsense is not an address.'],
  ]);
});
