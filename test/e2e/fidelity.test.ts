import { FORMULAS } from './fidelity-formulas';
import { runWorkbench, SMALL, type RunningWorkbench } from './browser/running-workbench';

/**
 * The grid calls the add-in's functions directly, which is fast; Excel calls them through office.js. Here the same
 * calls, with the very arguments that the grid gave, go through the real office.js, and both must say the same.
 */

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench(SMALL, '', 'always')), 240_000);
afterAll(() => open.close());
jest.setTimeout(120_000);

/** A result in the words of the wire: rows of values, an error by its code and, where Excel shows it, its sentence. */
interface Told {
  readonly formula: string;
  readonly inCells: unknown;
  readonly byBridge: unknown;
}

function tellBoth(formulas: readonly string[]): Promise<Told[]> {
  return open.page.evaluate(async (wanted) => {
    const APART = 60;
    const CODES: Readonly<Record<number, string>> = {
      1: '#N/A',
      5: '#DIV/0!',
      6: '#NUM!',
      7: '#VALUE!',
      8: '#NULL!',
    };
    const WITH_SENTENCE = ['#VALUE!', '#N/A'];
    const { api, grid, host } = window.meterwiseWorkbench;
    const { mappings } = (
      host.window as unknown as { CustomFunctions: { _association: { mappings: Record<string, unknown> } } }
    ).CustomFunctions._association;

    // Listen in on the grid's own calls: each names the cell it is for.
    const heard = new Map<number, { name: string; args: unknown[] }>();
    const originals = { ...mappings };
    for (const [name, original] of Object.entries(originals)) {
      mappings[name] = (...args: unknown[]) => {
        const context = args[args.length - 1] as { address: string };
        const row = Number(/(\d+)$/.exec(context.address)?.[1]) - 1;
        heard.set(row / APART, { name, args: args.slice(0, -1) });
        return (original as (...given: unknown[]) => unknown)(...args);
      };
    }
    const sheet = api.getActiveWorkbook()?.create('Fidelity', wanted.length * APART + 10, 30);
    const id = sheet?.getSheetId() ?? '';
    const place = (index: number) => ({
      sheet: id,
      row: index * APART,
      column: 0,
      rowCount: 1,
      columnCount: 1,
    });
    wanted.forEach((formula, index) => grid.write(place(index), [[formula]]));
    await grid.settled();
    Object.assign(mappings, originals);

    const error = (code: string, message: unknown) =>
      WITH_SENTENCE.includes(code) && message ? `${code} ${String(message)}` : code;
    const inCells = (index: number, rows: number, columns: number) =>
      grid.values({ ...place(index), rowCount: rows, columnCount: columns }).map((line, down) =>
        line.map((value, along) => {
          const sentence = grid.sentence({ sheet: id, row: index * APART + down, column: along });
          return typeof value === 'string' && value.startsWith('#') ? error(value, sentence) : value;
        }),
      );

    const told = (value: unknown): unknown => {
      const { code, message } = (value ?? {}) as { code?: string; message?: string };
      return code === undefined ? value : error(code, message);
    };
    type Answer = { id: number; ok: boolean; value: unknown; errorCode: number };
    const answers = await new Promise<Answer[]>((resolve) => {
      const all: Answer[] = [];
      const inTransit = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(inTransit)
          : typeof value === 'object' && value !== null
            ? { type: 'CustomFunctionError', code: (value as { code: string }).code }
            : value;
      const calls = [...heard].map(([index, { name, args }]) => ({
        id: index,
        name,
        args: args.map(inTransit),
        address: `Fidelity!A${index * APART + 1}`,
      }));
      host.invoke(calls, (results) => {
        all.push(...(results as Answer[]));
        if (all.length >= calls.length) resolve(all);
      });
    });
    return wanted.map((formula, index) => {
      const answer = answers.find((one) => one.id === index);
      const rows = Array.isArray(answer?.value) ? (answer.value as unknown[][]) : [[answer?.value]];
      const byBridge = answer?.ok
        ? rows.map((row) => row.map(told))
        : [[error(CODES[answer?.errorCode ?? 0] ?? '?', answer?.value)]];
      return { formula, byBridge, inCells: inCells(index, byBridge.length, byBridge[0]?.length ?? 1) };
    });
  }, formulas);
}

test('a cell calculated directly and the same call through office.js are equal', async () => {
  const told = await tellBoth(FORMULAS);
  expect(told.map(({ formula, inCells }) => [formula, inCells])).toEqual(
    told.map(({ formula, byBridge }) => [formula, byBridge]),
  );
  // Not equal because both say nothing.
  const flat = told.flatMap(({ byBridge }) => (byBridge as unknown[][]).flat());
  expect(flat.filter((value) => typeof value === 'number').length).toBeGreaterThan(100);
  expect(
    flat.filter((value) => typeof value === 'string' && value.startsWith('#VALUE! ')).length,
  ).toBeGreaterThan(4);
  expect(told).toHaveLength(FORMULAS.length);
});
