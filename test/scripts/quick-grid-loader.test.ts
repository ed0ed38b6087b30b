import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { ROOT } from '../../scripts/root.cjs';
import quickGrid from '../../scripts/quick-grid-loader.cjs';
import { runs } from '../runs';

const NUMFMT = join(ROOT, 'node_modules', 'numfmt', 'lib');
const pathOf = (name: string) => join(ROOT, 'node_modules', '@univerjs', name, 'lib', 'es', 'index.js');
const made = (resourcePath: string, source = readFileSync(resourcePath, 'utf8')) =>
  quickGrid.call({ resourcePath }, source);

type Made = (make: (e: object, name: string, value: unknown) => object) => Record<string, unknown>;

/** What a text gives that ends with the value it is asked for. */
const valueOf = <Value>(text: string) =>
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the bundle's own text
  new Function(text)() as Value;

interface Dates {
  parseDate(text: string): unknown;
}

describe('dates in what is typed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-dates-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const words = ['Jan', 'january', 'Sat', 'Sunday', 'may', ' ', ', ', '-', '/', '.', '1', '31', '07', '1999'];
  const text = fc.array(fc.oneof(fc.constantFrom(...words, '2027', '10:30', ' pm', '٣'), fc.string()), {
    maxLength: 7,
  });

  test('are those that numfmt finds', async () => {
    cpSync(NUMFMT, folder, { recursive: true });
    writeFileSync(join(folder, 'parseValue.js'), made(join(NUMFMT, 'parseValue.js')));
    const [whole, quick] = (await Promise.all(
      [NUMFMT, folder].map((own) => import(pathToFileURL(join(own, 'parseValue.js')).href)),
    )) as [Dates, Dates];
    expect([whole, quick].map((own) => own.parseDate('1 May 1999'))).toEqual([
      expect.objectContaining({ v: 36281 }),
      expect.objectContaining({ v: 36281 }),
    ]);
    fc.assert(
      fc.property(text, (parts) => {
        expect(quick.parseDate(parts.join(''))).toEqual(whole.parseDate(parts.join('')));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('fields of the grid', () => {
  const path = pathOf('engine-formula');
  const source = `class Own {
	constructor() {
		_defineProperty(this, "plain", new Map([["a", (1)]]));
		_defineProperty(this, "later", () => this.plain);
		_defineProperty(this, "read", 2);
	}
	get read() {
		return 1;
	}
}
return (_defineProperty) => new Own();`;

  test('have their values, and are written where nothing is called by it', () => {
    // Of any package whose fields alone are rewritten.
    const text = made(pathOf('sheets'), source).replace('_defineProperty) =>', 'given) =>');
    const own = valueOf<Made>(
      `const _defineProperty = (e, name, value) => Object.defineProperty(e, name, { value });\n${text}`,
    )((e) => e);
    expect(own['plain']).toEqual(new Map([['a', 1]]));
    expect((own['later'] as () => unknown)()).toBe(own['plain']);
    expect(own['read']).toBe(2);
    expect(text).not.toContain('(this, "plain"');
  });

  test('of the core are read by no code of the engine, which is made of its classes', () => {
    const assigned = [...made(pathOf('core')).matchAll(/^\t+this\.(\w+) = \(/gm)].map(([, name]) => name);
    const called = new Set(
      [...readFileSync(path, 'utf8').matchAll(/^\t+[gs]et (\w+)\(/gm)].map(([, own]) => own),
    );
    expect(assigned.length).toBeGreaterThan(100);
    expect(assigned.filter((name) => called.has(name))).toEqual([]);
  });
});

test('tasks for the next turn come in their order, without those that were taken back', async () => {
  const text = /\nconst asked = [^]*?\n\}\n(?=\n)/.exec(made(pathOf('core')))?.[0] ?? '';
  const { ask, end } = valueOf<{ ask: (task: () => void) => () => void; end: () => void }>(
    `${text}\nreturn { ask: requestImmediateMacroTask, end: () => turns.port1.close() };`,
  );
  const done: number[] = [];
  ask(() => done.push(1));
  const takeBack = ask(() => done.push(2));
  ask(() => done.push(3));
  takeBack();
  expect(done).toEqual([]);
  await new Promise<void>((resolve) => void ask(resolve));
  takeBack();
  end();
  expect(done).toEqual([1, 3]);
});

test('what the grid does once it has gathered changes has a name and can be held, and nothing else is another', () => {
  const path = pathOf('sheets-formula');
  let text = made(path);
  for (const own of ['this.calculateGathered = ', 'if (this.isHeld) return;\n']) {
    expect(text.split(own)).toHaveLength(2);
    text = text.replace(own, '');
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
});

test.each([
  ['numfmt reads dates otherwise', join(NUMFMT, 'parseValue.js'), 'const other = 1;\n'],
  ['The grid is compiled otherwise', pathOf('core'), 'this.own = 1;\n'],
  ['The grid compares columns otherwise', pathOf('engine-formula'), '_defineProperty(this, "own", 1);\n'],
  ['The grid gathers changes otherwise', pathOf('sheets-formula'), 'const other = 1;\n'],
  ['The grid waits for the next turn otherwise', pathOf('core'), '_defineProperty(this, "own", 1);\n'],
])('what has changed stops the build: %s', (says, path, source) => {
  expect(() => made(path, source)).toThrow(says);
});
