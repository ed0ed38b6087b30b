/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { EMPTY_FILE } from '../../../../src/core/file/scenario-file';
import { writeScenarioFile } from '../../../../src/core/file/write-scenario-file';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { scenariosInJson } from '../../../../src/export/import-scenario';
import { scenarioJson } from '../../../../src/export/scenario-json';
import { imported } from '../../../export/imported';
import { opened } from '../../../export/opened';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { renderPane, said } from '../../render-pane';

// Every browser has it; this document does not.
Object.assign(globalThis, { TextDecoder });

/** Files that were handed to the user: name and content. */
let made: { readonly name: string; readonly content: Blob }[];

beforeEach(() => {
  made = [];
  const contents: Blob[] = [];
  URL.createObjectURL = (content) => `blob:${contents.push(content as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = contents[Number(this.href.replace('blob:', ''))];
    if (content) made.push({ name: this.download, content });
  });
});
afterEach(() => jest.restoreAllMocks());

function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(content);
  });
}

/** A file as a browser gives it: this document's Blob has no `text` and no `arrayBuffer` of its own. */
function fileOf(name: string, content: string): File {
  const file = new File([content], name);
  return Object.assign(file, {
    text: () => Promise.resolve(content),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer),
  });
}

async function openFiles(workbook = inMemoryWorkbook()) {
  const rendered = renderPane({ at: 'scenarios', workbook });
  await rendered.user.click(screen.getByText('Files'));
  return rendered;
}

const taking = () => screen.getByLabelText('Import a scenario (.json or .xlsx)');

describe('files made', () => {
  test('a workbook with ordinary formulas and every sheet that was inserted, which holds the scenario', async () => {
    const { user } = await openFiles(
      inMemoryWorkbook({
        exportSource: () =>
          Promise.resolve({
            done: true,
            value: {
              scenario: undefined,
              sheets: ['unitEconomics'],
              settings: {},
              sheet: { name: 'Unit economics', values: [] },
            },
          }),
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Export workbook (.xlsx)' }));
    await waitFor(() =>
      expect(said()).toContain('Made Example.xlsx, with ordinary formulas in place of METER.'),
    );
    const [file] = made;
    expect(file?.name).toBe('Example.xlsx');
    const bytes = await bytesOf(file?.content ?? new Blob());
    expect(opened(bytes).get('xl/workbook.xml')).toContain('"Unit economics"');
    const read = imported(bytes);
    expect(read.ok && read.value.scenario.offers).toEqual(EXAMPLE_SCENARIO.offers);
  });

  test('the scenario at hand as JSON', async () => {
    const { user } = await openFiles();
    await user.click(screen.getByRole('button', { name: 'Export scenario (.json)' }));
    await waitFor(() => expect(said()).toBe('Made Example.json.'));
    const text = new TextDecoder().decode(await bytesOf(made[0]?.content ?? new Blob()));
    expect(scenariosInJson(text)).toEqual({
      ok: true,
      value: [{ label: 'Example', read: { ok: true, value: { scenario: EXAMPLE_SCENARIO, said: [] } } }],
    });
  });

  test('the values of the sheet that is shown', async () => {
    const sheet = {
      name: 'Plan',
      values: [
        ['Offer', 'Cost'],
        ['Fin, new', 0.99],
      ],
    };
    const workbook = inMemoryWorkbook({
      exportSource: () =>
        Promise.resolve({ done: true, value: { scenario: undefined, sheets: [], settings: {}, sheet } }),
    });
    const { user } = await openFiles(workbook);
    await user.click(screen.getByRole('button', { name: 'Export sheet (.csv)' }));
    await waitFor(() => expect(said()).toBe('Made Plan.csv.'));
    const text = new TextDecoder().decode(await bytesOf(made[0]?.content ?? new Blob()));
    expect(text).toContain('"Fin, new",0.99');
  });
});

describe('files taken in', () => {
  const other: Scenario = { ...EXAMPLE_SCENARIO, name: 'Quote of May', note: 'from a file' };

  test('a scenario is kept under a name that is free', async () => {
    const workbook = inMemoryWorkbook();
    workbook.shelf = { ...workbook.shelf, scenarios: [{ ...other, id: 'may' }] };
    const { user } = await openFiles(workbook);
    await user.upload(taking(), fileOf('may.json', scenarioJson(other)));
    await waitFor(() => expect(said()).toBe('Quote of May 2 is saved in this workbook.'));
    expect(workbook.shelf.scenarios.map(({ id, name }) => [id, name])).toEqual([
      ['may', 'Quote of May'],
      ['quote-of-may-2', 'Quote of May 2'],
    ]);
    expect(screen.getByRole('button', { name: 'Rename Quote of May 2' })).toBeTruthy();
  });

  describe('a file with several scenarios', () => {
    const june: Scenario = { ...other, id: 'june', name: 'Quote of June' };
    const both = fileOf(
      'quotes.json',
      writeScenarioFile({ ...EMPTY_FILE, active: 'june', scenarios: [{ ...other, id: 'may' }, june] }),
    );
    const question = () =>
      screen.findByRole('heading', { name: 'quotes.json holds several scenarios. Which one?' });

    test('asks which one, and keeps the one that is chosen', async () => {
      const { user, workbook } = await openFiles();
      await user.upload(taking(), both);
      await question();
      expect(workbook.shelf.scenarios).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Quote of May' }));
      await waitFor(() => expect(said()).toBe('Quote of May is saved in this workbook.'));
      expect(workbook.shelf.scenarios.map(({ name }) => name)).toEqual(['Quote of May']);
      expect(screen.queryByText('None of them')).toBeNull();
    });

    test('keeps nothing where none is chosen', async () => {
      const { user, workbook } = await openFiles();
      await user.upload(taking(), both);
      await question();
      await user.click(screen.getByRole('button', { name: 'None of them' }));
      await waitFor(() => expect(said()).toBe('Nothing was imported.'));
      expect(workbook.calls).toEqual([]);
    });
  });

  test.each([
    ['broken.json', '{', /JSON/],
    ['none.xlsx', 'no zip', /\S/],
  ])('%s is refused with a sentence, and nothing is kept', async (name, content, why) => {
    const { user, workbook } = await openFiles();
    await user.upload(taking(), fileOf(name, content));
    await waitFor(() => expect(said()).toMatch(why));
    expect(document.getElementById('status')?.dataset['tone']).toBe('failed');
    expect(workbook.calls).toEqual([]);
  });
});
