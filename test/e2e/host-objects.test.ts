import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ROOT } from '../../scripts/root.cjs';
import { goTo, typeInto } from './browser/cells';
import { equals, eventually } from './browser/eventually';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { addInIn } from './browser/visit';

/** What a workbook holds beside its cells, through real `Excel.run` calls of the add-in's page. */

let open: RunningWorkbench;
let addIn: Frame;
beforeAll(async () => {
  open = await runWorkbench(undefined, '', 'always');
  addIn = open.addIn;
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(90_000);

async function reload(): Promise<void> {
  await open.page.reload();
  await open.page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
  addIn = addInIn(open.page);
}

/** The code and the sentence with which a batch is refused. */
function refusal(batch: (context: Excel.RequestContext) => void): Promise<string> {
  return addIn.evaluate(
    (text) =>
      Excel.run(async (context) => {
        // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- a function cannot be handed to a frame
        (new Function(`return (${text})`)() as typeof batch)(context);
        await context.sync();
        return 'nothing was refused';
      }).catch((thrown: OfficeExtension.Error) => `${thrown.code}: ${thrown.message}`),
    batch.toString(),
  );
}

describe('custom XML parts', () => {
  test('add, getXml, setXml, namespaceUri, getByNamespace().getOnlyItemOrNullObject', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add('<a xmlns="urn:parts"><b>é &amp; 1</b></a>');
        part.load('id,namespaceUri');
        await context.sync();
        part.setXml('<a xmlns="urn:parts"><c/></a>');
        const xml = part.getXml();
        const only = customXmlParts.getByNamespace('urn:parts').getOnlyItemOrNullObject();
        only.load('id');
        const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
        none.load('id');
        const again = customXmlParts.getItem(part.id).getXml();
        await context.sync();
        return [part.namespaceUri, xml.value, again.value, only.id === part.id, none.isNullObject];
      }),
    );
    const xml = '<a xmlns="urn:parts"><c/></a>';
    expect(seen).toEqual(['urn:parts', xml, xml, true, true]);
  });

  test('of two parts of a namespace none is the only one; a deleted part is gone', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const scoped = context.workbook.customXmlParts.getByNamespace('urn:two');
        const first = context.workbook.customXmlParts.add('<a xmlns="urn:two"/>');
        context.workbook.customXmlParts.add('<b xmlns="urn:two"/>');
        const both = scoped.getCount();
        await context.sync();
        const only = scoped.getOnlyItemOrNullObject();
        only.load('id');
        await context.sync();
        first.delete();
        scoped.load('items/namespaceUri');
        await context.sync();
        return [both.value, only.isNullObject, scoped.items.map(({ namespaceUri }) => namespaceUri)];
      }),
    );
    expect(seen).toEqual([2, true, ['urn:two']]);
  });

  test('text that is not XML is an InvalidArgument, an unknown id an ItemNotFound', async () => {
    expect(await refusal((context) => context.workbook.customXmlParts.add('<a>'))).toBe(
      'InvalidArgument: A custom XML part must be well-formed XML.',
    );
    expect(await refusal((context) => context.workbook.customXmlParts.getItem('{none}').getXml())).toBe(
      'ItemNotFound: There is no custom XML part {none}.',
    );
  });
});

test('workbook.settings: add replaces, getItemOrNullObject, delete', async () => {
  const seen = await addIn.evaluate(() =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('figures', { list: [1, 2] });
      settings.add('gone', true);
      settings.add('gone', false).delete();
      await context.sync();
      const kept = settings.getItem('figures');
      kept.load('key,value');
      const gone = settings.getItemOrNullObject('gone');
      gone.load('value');
      await context.sync();
      return [kept.key, kept.value as unknown, gone.isNullObject];
    }),
  );
  expect(seen).toEqual(['figures', { list: [1, 2] }, true]);
  expect(await refusal((context) => context.workbook.settings.getItem('none').load('value'))).toBe(
    'ItemNotFound: There is no setting none.',
  );
});

describe('charts', () => {
  const TYPES = [
    'ColumnClustered',
    'ColumnStacked',
    'BarClustered',
    'BarStacked',
    'Line',
    'LineMarkers',
    'XYScatter',
    'XYScatterLines',
    'XYScatterLinesNoMarkers',
  ] as const;

  test('charts.add draws every type over its cells, on its own sheet', async () => {
    await addIn.evaluate(
      (types) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Charts');
          sheet.getRange('A1:C5').values = [
            ['', 'Per resolution', 'Per session'],
            [0.5, 24750, 40000],
            [0.65, 32175, 40000],
            [0.8, '=NA()', 40000],
            [0.9, 44550, 40000],
          ];
          sheet.getRange('A2:A5').numberFormat = [['0%'], ['0%'], ['0%'], ['0%']];
          sheet.getRange('B2:C5').numberFormat = Array.from({ length: 4 }, () => ['$#,##0', '$#,##0']);
          types.forEach((type, index) => {
            const chart = sheet.charts.add(type, sheet.getRange('A1:C5'), 'Columns');
            chart.name = type;
            chart.title.text = type;
            const [row, column] = [6 + 12 * Math.floor(index / 3), 5 * (index % 3)];
            chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + 10, column + 4));
          });
          sheet.activate();
          await context.sync();
        }),
      TYPES,
    );
    const pictures = open.page.getByRole('img', { name: /Per resolution: .*Per session: / });
    await pictures.nth(8).waitFor({ state: 'attached' });
    expect(await pictures.count()).toBe(9);
    expect(await pictures.first().getAttribute('aria-label')).toBe(
      'ColumnClustered. Column chart. Per resolution: 50% $24,750, 65% $32,175, 80% no figure, 90% $44,550. ' +
        'Per session: 50% $40,000, 65% $40,000, 80% $40,000, 90% $40,000.',
    );
    await open.screenshot('host-charts');
    await goTo(open.page, 'Break-even', 0, 0);
    const count = () => open.page.locator('.chart').count();
    expect(await eventually(count, equals(0))).toBe(0);
    await goTo(open.page, 'Charts', 0, 0);
  });

  test('a chart follows its cells', async () => {
    await addIn.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Charts').getRange('B4').values = [[39600]];
        await context.sync();
      }),
    );
    await open.page.getByRole('img', { name: /^Line\. .*80% \$39,600/ }).waitFor({ state: 'attached' });
  });

  test('a chart scrolls with its cells', async () => {
    const top = async () => (await open.page.locator('.chart').first().boundingBox())?.y ?? 0;
    const before = await top();
    await open.page.mouse.move(400, 500);
    await open.page.mouse.wheel(0, 60);
    expect(await eventually(top, (now) => now < before)).toBeLessThan(before);
    await open.page.mouse.wheel(0, -600);
    expect(await eventually(top, equals(before))).toBe(before);
  });

  test('members that were set are read again; series are added, renamed, deleted', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Charts');
        const chart = sheet.charts.getItem('line');
        const added = chart.series.add('By hand');
        added.setValues(sheet.getRange('C2:C5'));
        added.setXAxisValues(sheet.getRange('A2:A5'));
        added.format.line.color = '#0b6e5f';
        added.format.line.lineStyle = 'Dash';
        added.markerStyle = 'Square';
        chart.series.getItemAt(0).name = 'Renamed';
        chart.series.getItemAt(1).delete();
        chart.axes.valueAxis.minimum = 10000;
        chart.axes.valueAxis.numberFormat = '0.0E+0';
        chart.axes.valueAxis.majorGridlines.visible = false;
        chart.axes.categoryAxis.title.text = 'Rate';
        chart.legend.position = 'Right';
        chart.load('name,chartType,left,top');
        chart.series.load('items/name');
        chart.axes.valueAxis.load('minimum,maximum,numberFormat');
        chart.legend.load('position,visible');
        const cell = sheet.getRange('F19');
        cell.load('left,top');
        await context.sync();
        const { valueAxis } = chart.axes;
        return {
          chart: [chart.name, chart.chartType],
          series: chart.series.items.map(({ name }) => name),
          axis: [valueAxis.minimum as unknown, valueAxis.maximum as unknown, valueAxis.numberFormat],
          legend: [chart.legend.position, chart.legend.visible],
          place: [chart.left - cell.left, chart.top - cell.top],
        };
      }),
    );
    expect(seen).toEqual({
      chart: ['Line', 'Line'],
      series: ['Renamed', 'By hand'],
      axis: [10000, '', '0.0E+0'],
      legend: ['Right', true],
      place: [0, 0],
    });
  });

  test('left, top, width and height in points take a chart from its cells', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Charts').charts.getItem('XYScatter');
        chart.load('top,height');
        await context.sync();
        const before = [chart.top, chart.height];
        chart.left = 33;
        chart.width = 200;
        chart.load('left,top,width,height');
        await context.sync();
        return [chart.left, chart.width, chart.top === before[0], chart.height === before[1]];
      }),
    );
    expect(seen).toEqual([33, 200, true, true]);
  });

  test('getItemOrNullObject, ItemNotFound, a type that is not drawn and a member that is missing', async () => {
    const missing = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Charts');
        const none = charts.getItemOrNullObject('None');
        none.load('name');
        const gone = charts.getItem('BarStacked');
        gone.delete();
        const after = charts.getItemOrNullObject('BarStacked');
        after.load('name');
        const count = charts.getCount();
        await context.sync();
        return [none.isNullObject, after.isNullObject, count.value];
      }),
    );
    expect(missing).toEqual([true, true, 8]);
    expect(
      await refusal((context) =>
        context.workbook.worksheets.getItem('Charts').charts.getItem('None').delete(),
      ),
    ).toBe('ItemNotFound: There is no chart None.');
    expect(
      await refusal((context) => {
        const sheet = context.workbook.worksheets.getItem('Charts');
        sheet.charts.add('Pie', sheet.getRange('B1:C5'));
      }),
    ).toBe('ApiNotFound: The workbench does not draw charts of the type Pie.');
    expect(
      await refusal((context) => {
        context.workbook.worksheets.getItem('Charts').charts.getItem('Line').showDataLabelsOverMaximum = true;
      }),
    ).toBe('ApiNotFound: The workbench does not implement Chart.ShowDataLabelsOverMaximum.');
  });

  test('the copy of a sheet has its charts, which show the cells of the copy', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const copy = context.workbook.worksheets.getItem('Charts').copy('End');
        copy.name = 'Charts copied';
        copy.getRange('B2').values = [[1]];
        const count = copy.charts.getCount();
        copy.activate();
        await context.sync();
        return count.value;
      }),
    );
    expect(seen).toBe(8);
    await open.page.getByRole('img', { name: /^LineMarkers\. .*50% \$1,/ }).waitFor({ state: 'attached' });
    await goTo(open.page, 'Charts', 0, 0);
    await open.page
      .getByRole('img', { name: /^LineMarkers\. .*50% \$24,750/ })
      .waitFor({ state: 'attached' });
  });
});

describe('data validation', () => {
  test('rule, type, errorAlert and prompt of a range; null and MixedCriteria where cells differ', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Rules');
        sheet.getRange('B2:B3').values = [['ticket'], [0.5]];
        const list = sheet.getRange('B2').dataValidation;
        list.rule = { list: { inCellDropDown: true, source: 'resolution,session,ticket' } };
        const share = sheet.getRange('B3').dataValidation;
        share.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
        share.errorAlert = { showAlert: true, style: 'Stop', title: 'Meterwise', message: 'From 0 to 1.' };
        share.prompt = { showPrompt: true, title: 'Share', message: '0 to 1' };
        const both = sheet.getRange('B2:B3').dataValidation;
        const none = sheet.getRange('D9').dataValidation;
        for (const one of [list, share, both, none]) one.load('type,rule,valid');
        share.load('errorAlert,prompt');
        sheet.activate();
        await context.sync();
        return {
          list: [list.type, list.rule, list.valid],
          share: [share.type, share.rule, share.errorAlert.message, share.prompt.message],
          both: [both.type, both.rule, both.valid],
          none: [none.type, none.valid],
        };
      }),
    );
    expect(seen).toEqual({
      list: ['List', { list: { inCellDropDown: true, source: 'resolution,session,ticket' } }, true],
      share: [
        'Decimal',
        { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
        'From 0 to 1.',
        '0 to 1',
      ],
      both: ['MixedCriteria', null, true],
      none: ['None', true],
    });
  });

  test('Stop refuses what the user types; what the API writes is not asked', async () => {
    await typeInto(open.page, 'Rules', 2, 1, '7');
    await open.page.getByText('From 0 to 1.').waitFor();
    await open.screenshot('host-validation');
    await open.page.getByRole('button', { name: 'OK' }).click();
    const values = () =>
      addIn.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Rules').getRange('B3');
          const { dataValidation } = range;
          range.load('values');
          dataValidation.load('valid');
          await context.sync();
          return [range.values[0]?.[0] as unknown, dataValidation.valid];
        }),
      );
    expect(await values()).toEqual([0.5, true]);
    await addIn.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Rules').getRange('B3').values = [[7]];
        await context.sync();
      }),
    );
    expect(await values()).toEqual([7, false]);
  });

  test('clear takes the rule from its cells only', async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Rules');
        sheet.getRange('F1:F5').dataValidation.rule = {
          wholeNumber: { formula1: 1, operator: 'GreaterThan' },
        };
        sheet.getRange('F3').dataValidation.clear();
        const types = ['F2', 'F3', 'F4'].map((address) => {
          const { dataValidation } = sheet.getRange(address);
          dataValidation.load('type');
          return dataValidation;
        });
        await context.sync();
        return types.map(({ type }) => type);
      }),
    );
    expect(seen).toEqual(['WholeNumber', 'None', 'WholeNumber']);
  });

  test('two conditions in one rule are an InvalidArgument, one that is missing fails by name', async () => {
    expect(
      await refusal((context) => {
        context.workbook.worksheets.getItem('Rules').getRange('A1').dataValidation.rule = {
          list: { source: 'a', inCellDropDown: true },
          custom: { formula: '=TRUE' },
        };
      }),
    ).toBe('InvalidArgument: A rule of data validation has one condition.');
    expect(
      await refusal((context) => {
        context.workbook.worksheets.getItem('Rules').getRange('A1').dataValidation.rule = {
          date: { formula1: '2026-01-01', operator: 'GreaterThan' },
        };
      }),
    ).toBe('ApiNotFound: The workbench does not implement DataValidationRule.date.');
  });
});

describe('conditional formats', () => {
  test('by value, by text and by formula: what cells hold decides how they look', async () => {
    const counts = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Rules');
        sheet.getRange('H2:H4').values = [['OK'], ['FAIL'], ['OK so far']];
        sheet.getRange('J2:J4').values = [[1], [2], [3]];
        const cells = sheet.getRange('H2:H4');
        const failed = cells.conditionalFormats.add('CellValue').cellValue;
        failed.format.font.color = '#9C0006';
        failed.format.fill.color = '#FFC7CE';
        failed.rule = { formula1: '="FAIL"', operator: 'EqualTo' };
        const passed = cells.conditionalFormats.add('ContainsText').textComparison;
        passed.format.fill.color = '#C6EFCE';
        passed.rule = { operator: 'Contains', text: 'ok' };
        const { custom } = sheet.getRange('J2:J4').conditionalFormats.add('Custom');
        custom.rule.formula = '=$J2>=2';
        custom.format.fill.color = '#FFE699';
        custom.format.font.bold = true;
        const counted = [
          cells.conditionalFormats.getCount(),
          sheet.getRange('A1').conditionalFormats.getCount(),
        ];
        await context.sync();
        return counted.map(({ value }) => value);
      }),
    );
    expect(counts).toEqual([2, 0]);
    const fills = () =>
      open.page.evaluate(() => {
        const sheet = window.meterwiseWorkbench.api.getActiveWorkbook()?.getActiveSheet().getSheet();
        const fill = (row: number, column: number) => sheet?.getComposedCellStyle(row, column).bg?.rgb ?? '';
        return [fill(1, 7), fill(2, 7), fill(3, 7), fill(1, 9), fill(2, 9), fill(3, 9)];
      });
    const wanted = ['#C6EFCE', '#FFC7CE', '#C6EFCE', '', '#FFE699', '#FFE699'];
    expect(await eventually(fills, equals(wanted))).toEqual(wanted);
    await open.screenshot('host-conditional-formats');
  });

  test('clearAll clears its cells only; an unknown type fails by name', async () => {
    const counts = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Rules');
        sheet.getRange('H3').conditionalFormats.clearAll();
        const counted = ['H2', 'H3', 'H4'].map((address) =>
          sheet.getRange(address).conditionalFormats.getCount(),
        );
        await context.sync();
        return counted.map(({ value }) => value);
      }),
    );
    expect(counts).toEqual([2, 0, 2]);
    expect(
      await refusal((context) =>
        context.workbook.worksheets.getItem('Rules').getRange('A1').conditionalFormats.add('DataBar'),
      ),
    ).toBe('ApiNotFound: The workbench has no conditional formats of the type DataBar.');
  });
});

describe('the ribbon', () => {
  test('shows the buttons and menus of the manifest, with their icons', async () => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    const [ribbon = ''] = manifest.split('<ExtensionPoint xsi:type="ContextMenu">');
    const ids = [...ribbon.matchAll(/<(?:Control xsi:type="\w+"|Item) id="([^"]+)"/g)].map(([, id]) => id);
    const shown = await open.page.locator('#ribbon [data-control]').evaluateAll((buttons) =>
      buttons.map((button) => ({
        id: (button as HTMLElement).dataset['control'],
        labelled: (button.textContent ?? '') !== '' && (button as HTMLElement).title !== '',
        icon: (button.querySelector('img')?.naturalWidth ?? 0) > 0,
      })),
    );
    expect(shown).toEqual(ids.map((id) => ({ id, labelled: true, icon: true })));
  });

  test('ExecuteFunction runs the associated action, which ends with event.completed()', async () => {
    const done = await addIn.evaluate(() => {
      Office.actions.associate('pressed', (event: Office.AddinCommands.Event) => {
        void Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Rules').getRange('A1');
          cell.values = [[event.source.id]];
          await context.sync();
        }).then(() => event.completed());
      });
      return Office.context.requirements.isSetSupported('RibbonApi', '1.1');
    });
    expect(done).toBe(true);
    await open.page.evaluate(() => window.meterwiseWorkbench.host.invokeAction('pressed', 'A.Button'));
    const written = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Rules').getRange('A1');
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    );
    expect(written).toBe('A.Button');
  });

  test('an action that nobody associated is refused with its name', async () => {
    const sentence = await open.page.evaluate(() =>
      window.meterwiseWorkbench.host.invokeAction('nobody').catch((thrown: Error) => thrown.message),
    );
    expect(sentence).toMatch(/^The add-in has no action nobody/);
  });

  test('Office.ribbon.requestUpdate disables and enables a button', async () => {
    const button = open.page.locator('#ribbon [data-control="Meterwise.InsertModel"]');
    for (const enabled of [false, true]) {
      await addIn.evaluate(
        (wanted) =>
          Office.ribbon.requestUpdate({
            tabs: [
              {
                id: 'TabHome',
                groups: [
                  { id: 'Meterwise.Group', controls: [{ id: 'Meterwise.InsertModel', enabled: wanted }] },
                ],
              },
            ],
          }),
        enabled,
      );
      expect(await button.isEnabled()).toBe(enabled);
    }
  });

  test('a menu opens by a click and closes by Escape', async () => {
    const menu = open.page.locator('#ribbon [aria-haspopup=menu]').first();
    const items = open.page.getByRole('menuitem');
    await menu.click();
    expect(await items.first().isVisible()).toBe(true);
    await open.screenshot('host-ribbon');
    await open.page.keyboard.press('Escape');
    expect(await items.first().isVisible()).toBe(false);
  });
});

describe('a reload of the page', () => {
  test('keeps parts, settings, cells, charts, rules; formulas are calculated anew', async () => {
    await addIn.evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set('kept', { deep: [1] });
          Office.context.document.settings.saveAsync(() => resolve());
        }),
    );
    await reload();
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const xml = workbook.customXmlParts.getByNamespace('urn:parts').getOnlyItem().getXml();
        const setting = workbook.settings.getItem('figures');
        setting.load('value');
        const { charts } = workbook.worksheets.getItem('Charts');
        charts.load('items/name');
        const rules = workbook.worksheets.getItem('Rules');
        const share = rules.getRange('B3').dataValidation;
        share.load('type');
        const formats = rules.getRange('H2').conditionalFormats.getCount();
        const ranked = workbook.worksheets.getItem('Compare').getRange('B6');
        ranked.load('values');
        await context.sync();
        return {
          xml: xml.value,
          setting: setting.value as unknown,
          document: Office.context.document.settings.get('kept') as unknown,
          charts: charts.items.length,
          rule: share.type,
          formats: formats.value,
          ranked: ranked.values[0]?.[0] !== '',
        };
      }),
    );
    expect(seen).toEqual({
      xml: '<a xmlns="urn:parts"><c/></a>',
      setting: { list: [1, 2] },
      document: { deep: [1] },
      charts: 8,
      rule: 'Decimal',
      formats: 2,
      ranked: true,
    });
  });

  test('Start over brings the sample back', async () => {
    await open.page.getByRole('button', { name: 'Start over' }).click();
    await open.page.waitForFunction(
      () =>
        document.documentElement.dataset['ready'] === 'yes' &&
        window.meterwiseWorkbench.grid.sheets().every(({ name }) => name !== 'Charts'),
    );
    expect(await open.page.locator('.chart').count()).toBe(0);
  });
});

test('nothing left this machine, nothing broke the policy, nothing was thrown', () => {
  expect(open.outside).toEqual([]);
  expect(open.violations).toEqual([]);
  expect(open.errors).toEqual([]);
});
