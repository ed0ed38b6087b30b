import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INNER, ROOMS, SPINE } from '../../rooms.cjs';
import { ROOT } from '../../scripts/root.cjs';

const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');

/** The arrows of the diagram below a heading. */
function arrows(heading: string): string[] {
  const [, below = ''] = page.split(`## ${heading}\n`);
  const [, diagram = ''] = /```mermaid\n([\s\S]*?)```/.exec(below) ?? [];
  return diagram.split('\n').flatMap((line) => (line.includes('-->') ? [line.trim()] : []));
}

const allowed = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([room, others]) => others.map((other) => `${room} --> ${other}`));

describe('docs/architecture.md draws what rooms.cjs allows', () => {
  test('between the rooms of src', () => {
    expect(arrows('The rooms of src').sort()).toEqual(allowed(ROOMS).sort());
  });

  test.each(Object.entries(INNER))('inside %s', (room, folders) => {
    expect(arrows(`The rooms of ${room}`).sort()).toEqual(allowed(folders).sort());
  });

  test('and the row of core', () => {
    expect(page).toContain(SPINE.join(', '));
  });
});

describe('a planted import against the table is found', () => {
  const CASES = [
    ['src/excel/cells', '../sheets/apply.js', 'excel-cells-imports'],
    ['src/model/page', '../checks/checks.js', 'model-page-imports'],
    ['src/core/exact', '../study/time/forecast.js', 'core-exact-looks-back'],
    ['src/core/scenario/tables', '../ranking/priced.js', 'core-scenario-tables-imports'],
    ['src/core/scenario/quote', '../tables/scenario.js', 'core-scenario-quote-imports'],
    ['src/core/scenario/edit', '../what-if/what-if.js', 'core-scenario-edit-imports'],
    ['src/core/scenario/levers', '../example-scenario.js', 'core-scenario-levers-imports'],
    ['src/core/scenario/elsewhere', '../tables/scenario.js', 'core-scenario-has-no-such-folder'],
    ['src/core/study/break-even', '../time/forecast.js', 'core-study-break-even-imports'],
    ['src/core/study/break-even', '../read-assumptions.js', 'core-study-break-even-imports'],
    ['src/core/study/elsewhere', '../time/outlook.js', 'core-study-has-no-such-folder'],
    ['src/taskpane/parts', '../hooks/use-pane.js', 'taskpane-parts-imports'],
    ['src/taskpane/store', '../screens/screens.js', 'taskpane-store-imports'],
    ['src/reference', '../core/grid/cell.js', 'reference-imports'],
    ['src/model/elsewhere', '../page/cell.js', 'model-has-no-such-folder'],
  ] as const;
  let tree: string;
  beforeAll(() => {
    mkdirSync(join(ROOT, 'test-output'), { recursive: true });
    tree = mkdtempSync(join(ROOT, 'test-output', 'planted-'));
    for (const [folder, target] of CASES) {
      const imported = join(tree, folder, target.replace('.js', '.ts'));
      mkdirSync(join(imported, '..'), { recursive: true });
      writeFileSync(imported, 'export const there = 1;\n');
      mkdirSync(join(tree, folder), { recursive: true });
      writeFileSync(
        join(tree, folder, 'planted.ts'),
        `import { there } from '${target}';\nexport const x = there;\n`,
      );
    }
    writeFileSync(join(tree, 'tsconfig.json'), '{}');
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  test('each by its rule', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
        ...['--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'err', 'src'],
      ],
      { cwd: tree, encoding: 'utf8' },
    );
    expect(CASES.map(([, , rule]) => [rule, stdout.includes(`error ${rule}: `)])).toEqual(
      CASES.map(([, , rule]) => [rule, true]),
    );
  });
});
