import { eventually } from './browser/eventually';
import { runWorkbench, SMALL, type RunningWorkbench } from './browser/running-workbench';

/**
 * The workbench answers the real office.js as Microsoft documents the Excel JavaScript API (reference of
 * @types/office-js); each title is the documented rule.
 */

let open: RunningWorkbench;
beforeAll(async () => {
  open = await runWorkbench(SMALL);
  await open.addIn.evaluate(() => {
    window.failing = (batch) =>
      Excel.run(async (context) => {
        batch(context);
        await context.sync();
        return 'nothing failed';
      }).catch((thrown: OfficeExtension.Error) => thrown.code);
  });
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(60_000);

declare global {
  interface Window {
    /** The code with which a run fails. */
    failing: (batch: (context: Excel.RequestContext) => void) => Promise<string>;
    heard: unknown[];
    /** What waits until the browser is idle. */
    whenIdle: { waiting: IdleRequestCallback[]; own: typeof requestIdleCallback };
  }
}

test('worksheets.add appends a sheet without activating it; names are unique, 1 to 31 characters, without : \\ / ? * [ ]', async () => {
  const seen = await open.addIn.evaluate(async () => {
    const added = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Added');
      const active = worksheets.getActiveWorksheet();
      sheet.load('name,position,visibility');
      active.load('name');
      await context.sync();
      return [sheet.name, sheet.position, sheet.visibility, active.name];
    });
    const add = (name: string) => window.failing(({ workbook }) => workbook.worksheets.add(name));
    return [added, await add('added'), await add('x'.repeat(32)), await add('a/b'), await add('[a]')];
  });
  expect(seen).toEqual([
    ['Added', 6, 'Visible', 'Compare'],
    'ItemAlreadyExists',
    'InvalidArgument',
    'InvalidArgument',
    'InvalidArgument',
  ]);
});

test('a sheet is renamed, hidden, moved, coloured, copied after itself and deleted; a very hidden one is not deleted', async () => {
  const seen = await open.addIn.evaluate(async () => {
    const first = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Old');
      sheet.getRange('A1').values = [[5]];
      sheet.name = 'New';
      sheet.tabColor = '#ff8800';
      sheet.showGridlines = false;
      sheet.position = 0;
      const copy = sheet.copy('After', sheet);
      sheet.visibility = 'VeryHidden';
      sheet.load('name,position,visibility,tabColor,showGridlines');
      copy.load('name,position');
      const value = copy.getRange('A1');
      value.load('values');
      await context.sync();
      const { name, position, visibility, tabColor, showGridlines } = sheet;
      return [name, position, visibility, tabColor, showGridlines, copy.name, copy.position, value.values];
    });
    const refused = await window.failing(({ workbook }) => workbook.worksheets.getItem('New').delete());
    const gone = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('New').visibility = 'Visible';
      worksheets.getItem('New').delete();
      worksheets.getItem('New (2)').delete();
      const missing = worksheets.getItemOrNullObject('New');
      await context.sync();
      return missing.isNullObject;
    });
    return [first, refused, gone];
  });
  expect(seen).toEqual([
    ['New', 0, 'VeryHidden', '#FF8800', false, 'New (2)', 1, [[5]]],
    'InvalidOperation',
    true,
  ]);
});

test("range.values: null leaves a cell, one value fills the range, a leading ' is text, other shapes are InvalidArgument", async () => {
  const seen = await open.addIn.evaluate(async () => {
    const cells = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Added');
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['a', "'=1+1", "'007"],
        [1, true, '=A2+1'],
      ];
      range.values = [
        ['b', null, null],
        [null, null, null],
      ];
      (sheet.getRange('E1:F2') as { values: unknown }).values = 7;
      range.load('values,formulas,valueTypes,text');
      const filled = sheet.getRange('E1:F2');
      filled.load('values');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes, range.text, filled.values];
    });
    const shape = await window.failing(({ workbook }) => {
      workbook.worksheets.getItem('Added').getRange('A1:B1').values = [[1], [2]];
    });
    const long = await window.failing(({ workbook }) => {
      workbook.worksheets.getItem('Added').getRange('A1').values = [['x'.repeat(32_768)]];
    });
    return [cells, shape, long];
  });
  expect(seen).toEqual([
    [
      [
        ['b', '=1+1', '007'],
        [1, true, 2],
      ],
      [
        ['b', '=1+1', '007'],
        [1, true, '=A2+1'],
      ],
      [
        ['String', 'String', 'String'],
        ['Double', 'Boolean', 'Double'],
      ],
      [
        ['b', '=1+1', '007'],
        ['1', 'TRUE', '2'],
      ],
      [
        [7, 7],
        [7, 7],
      ],
    ],
    'InvalidArgument',
    'InvalidArgument',
  ]);
});

test('range.format: what all cells share is read, null where they differ; clear takes contents or formats', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Formats');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Cost', 'Share'],
        [0.17325, 0.5],
      ];
      const { format } = range;
      format.font.name = 'Arial';
      format.font.size = 12;
      format.font.color = 'navy';
      format.fill.color = '#FFFBDD';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 1;
      format.columnWidth = 90;
      format.rowHeight = 24;
      format.protection.locked = false;
      const edge = format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#FF0000';
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A2:B2').numberFormat = [['$0.0000', '0.0%']];
      format.load('columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      format.font.load('name,size,color,bold');
      format.fill.load('color');
      format.protection.load('locked');
      edge.load('style,weight,color');
      range.load('text,numberFormat');
      await context.sync();
      const read = [
        [format.font.name, format.font.size, format.font.color, format.font.bold, format.fill.color],
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
        [format.columnWidth, format.rowHeight, format.protection.locked, edge.style, edge.weight, edge.color],
        [range.text, range.numberFormat],
      ];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const kept = sheet.getRange('A1');
      const plain = sheet.getRange('B1');
      kept.load('values,format/fill/color');
      plain.load('values,format/fill/color');
      await context.sync();
      return [...read, [kept.values, kept.format.fill.color], [plain.values, plain.format.fill.color]];
    }),
  );
  expect(seen).toEqual([
    ['Arial', 12, '#000080', null, '#FFFBDD'],
    ['Center', 'Top', true, 1],
    [90, 24, false, 'Continuous', 'Medium', '#FF0000'],
    [
      [
        ['Cost', 'Share'],
        ['$0.1733', '50.0%'],
      ],
      [
        ['General', 'General'],
        ['$0.0000', '0.0%'],
      ],
    ],
    [[['']], '#FFFBDD'],
    [[['Share']], '#FFFFFF'],
  ]);
});

test('tables.add makes a table that formulas can refer to; rows come and go; a table cannot overlap another', async () => {
  const seen = await open.addIn.evaluate(async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tables');
      sheet.getRange('A1:B3').values = [
        ['Item', 'Cost'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Costs';
      table.style = 'TableStyleLight9';
      const sums = sheet.getRange('D1:D2');
      sums.formulas = [['=SUM(Costs[Cost])'], ['=ROWS(costs[#All])']];
      table.rows.add(undefined, [['c', 10]]);
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange();
      const header = table.getHeaderRowRange();
      table.load('name,style,showTotals');
      body.load('address,values');
      header.load('values');
      sums.load('values');
      await context.sync();
      return [
        table.name,
        table.style,
        table.showTotals,
        body.address,
        body.values,
        header.values,
        sums.values,
      ];
    });
    const tables = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Tables').tables;
    return [
      read,
      await window.failing(({ workbook }) => tables(workbook).add('B2:C4', true)),
      await window.failing(({ workbook }) => tables(workbook).getItem('Nobody').load('name')),
    ];
  });
  expect(seen).toEqual([
    [
      'Costs',
      'TableStyleLight9',
      false,
      'Tables!A2:B3',
      [
        ['b', 2],
        ['c', 10],
      ],
      [['Item', 'Cost']],
      [[12], [3]],
    ],
    'InvalidArgument',
    'ItemNotFound',
  ]);
});

test('names.add takes a range or a formula; value is the address or the constant; names are unique in their scope', async () => {
  const seen = await open.addIn.evaluate(async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tables');
      const range = context.workbook.names.add('Block', sheet.getRange('A1:B2'), 'mine');
      const constant = context.workbook.names.add('Rate', '=0.25');
      constant.visible = false;
      const local = sheet.names.add('Here', sheet.getRange('B3'));
      const cells = range.getRangeOrNullObject();
      const none = constant.getRangeOrNullObject();
      range.load('formula,value,type,comment,scope');
      constant.load('value,type,visible');
      local.load('scope');
      cells.load('address');
      await context.sync();
      return [
        [range.formula, range.value, range.type, range.comment, range.scope],
        [constant.value, constant.type, constant.visible, local.scope, cells.address, none.isNullObject],
      ];
    });
    return [read, await window.failing(({ workbook }) => workbook.names.add('block', '=1'))];
  });
  expect(seen).toEqual([
    [
      ['=Tables!$A$1:$B$2', 'Tables!$A$1:$B$2', 'Range', 'mine', 'Workbook'],
      [0.25, 'Double', false, 'Worksheet', 'Tables!A1:B2', true],
    ],
    'ItemAlreadyExists',
  ]);
});

test('freezePanes, pageLayout and used ranges are given back; an empty sheet has no used range', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Layout');
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load('address');
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.pageLayout.load('orientation,zoom');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const thawed = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      const { orientation, zoom } = sheet.pageLayout;
      return [none.isNullObject, first.address, frozen.address, thawed.isNullObject, orientation, zoom];
    }),
  );
  expect(seen).toEqual([true, 'Layout!A1', 'Layout!1:2', true, 'Landscape', { horizontalFitToPages: 1 }]);
});

test('locked cells of a protected sheet refuse to be written with AccessDenied, unlocked ones do not', async () => {
  const seen = await open.addIn.evaluate(async () => {
    const isProtected = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Layout');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    });
    const write = (address: string) =>
      window.failing(({ workbook }) => {
        workbook.worksheets.getItem('Layout').getRange(address).values = [[1]];
      });
    return [isProtected, await write('A1'), await write('B1')];
  });
  expect(seen).toEqual([true, 'AccessDenied', 'nothing failed']);
});

test('in manual mode a change is not calculated until application.calculate', async () => {
  const seen = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      const sheet = worksheets.add('Manual');
      sheet.getRange('A1:A2').formulas = [[4], ['=A1*2']];
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const cell = sheet.getRange('A2');
      cell.load('values');
      application.load('calculationMode');
      await context.sync();
      const [stale, mode] = [cell.values, application.calculationMode];
      application.calculate('Full');
      cell.load('values');
      await context.sync();
      const calculated = cell.values;
      application.calculationMode = 'Automatic';
      await context.sync();
      return [mode, stale, calculated];
    }),
  );
  expect(seen).toEqual(['Manual', [[8]], [[10]]]);
});

test('onChanged tells address, source and the details of a single cell; another editor is Remote', async () => {
  await open.addIn.evaluate(async () => {
    window.heard = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Manual');
      sheet.onChanged.add(({ address, source, changeType, details }) => {
        window.heard.push([address, source, changeType, details.valueBefore, details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('C3').values = [['mine']];
      await context.sync();
    });
  });
  await open.page.evaluate(() => {
    const { grid, host } = window.meterwiseWorkbench;
    const sheet = grid.sheets().find(({ name }) => name === 'Manual')?.id ?? '';
    host.remote(() => grid.write({ sheet, row: 3, column: 2, rowCount: 1, columnCount: 1 }, [['theirs']]));
  });
  await open.addIn.waitForFunction(() => window.heard.length >= 2);
  expect(await open.addIn.evaluate(() => window.heard)).toEqual([
    ['C3', 'Local', 'RangeEdited', '', 'mine'],
    ['C4', 'Remote', 'RangeEdited', '', 'theirs'],
  ]);
});

test('all syncs of one run are one step of undo (mergeUndoGroup)', async () => {
  await open.addIn.evaluate(() =>
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.add('Undone');
      sheet.getRange('A1:A2').values = [['Head'], [1]];
      await context.sync();
      sheet.tables.add('A1:A2', true).name = 'Gone';
      context.workbook.names.add('AlsoGone', sheet.getRange('A1'));
      sheet.getRange('A1').format.fill.color = 'red';
      await context.sync();
    }),
  );
  const left = await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    const names = () => [
      grid.sheets().some(({ name }) => name === 'Undone'),
      grid.tables.all().some(({ name }) => name === 'Gone'),
      grid.names.all().some(({ name }) => name === 'AlsoGone'),
    ];
    const before = names();
    grid.undo();
    return [before, names()];
  });
  expect(left).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
});

test('a batch that fails keeps what it did before it failed: Excel does not roll back', async () => {
  await open.page.evaluate(() => window.meterwiseWorkbench.grid.settled());
  const seen = await open.page.evaluate(() => {
    const { host } = window.meterwiseWorkbench;
    host.failAt(2, 2);
    return host.batches;
  });
  const code = await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Half');
      sheet.load('name');
      await context.sync();
      sheet.name = 'Half done';
      sheet.tabColor = '#112233';
      await context.sync();
      return 'nothing failed';
    }).catch((thrown: OfficeExtension.Error) => thrown.code),
  );
  const after = await open.page.evaluate(() => {
    const { grid, host } = window.meterwiseWorkbench;
    const sheet = grid.sheets().find(({ name }) => name.startsWith('Half'));
    return [host.batches, sheet?.name];
  });
  expect([code, after[0]]).toEqual(['GeneralException', seen + 2]);
  expect(after[1]).toMatch(/^Half/);
});

test('in cell-edit mode a run is refused, unless it asks to wait (delayForCellEdit)', async () => {
  await open.page.mouse.dblclick(300, 400);
  await open.page.waitForFunction(() => window.meterwiseWorkbench.grid.editing());
  const refused = await open.addIn.evaluate(() =>
    window.failing(({ workbook }) => workbook.worksheets.getItem('Manual').load('name')),
  );
  const delayed = open.addIn.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Manual');
      sheet.load('name');
      await context.sync();
      return sheet.name;
    }),
  );
  await open.page.keyboard.press('Escape');
  expect([refused, await delayed]).toEqual(['InvalidOperationInCellEditMode', 'Manual']);
});

test('a request of more than 5 MB is refused with RequestPayloadSizeLimitExceeded', async () => {
  const code = await open.addIn.evaluate(() =>
    window.failing(({ workbook }) => {
      workbook.worksheets.getItem('Manual').getRange('A1:A2').values = [['x'.repeat(3e6)], ['x'.repeat(3e6)]];
    }),
  );
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
});

test('a sheet that is deleted before the grid came to check its entries leaves no error behind', async () => {
  await open.page.evaluate(() => {
    const waiting: IdleRequestCallback[] = [];
    window.whenIdle = { waiting, own: window.requestIdleCallback.bind(window) };
    window.requestIdleCallback = (work) => waiting.push(work);
  });
  await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Checked');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A1').values = [['a']];
      await context.sync();
    }),
  );
  const waiting = () => open.page.evaluate(() => window.whenIdle.waiting.length);
  expect(await eventually(waiting, (count) => count > 0)).toBeGreaterThan(0);
  await open.addIn.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Checked').delete();
      await context.sync();
    }),
  );
  await open.page.evaluate(async () => {
    const { waiting, own } = window.whenIdle;
    window.requestIdleCallback = own;
    for (const work of waiting) work({ didTimeout: false, timeRemaining: () => 50 });
    await new Promise((resolve) => setTimeout(resolve));
    // Errors come in their order: what was left behind stands before this one.
    setTimeout(() => console.error('the last one'));
  });
  const heard = () => Promise.resolve(open.errors);
  expect(await eventually(heard, (errors) => errors.includes('the last one'))).toEqual(['the last one']);
});
