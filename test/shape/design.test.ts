import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/root.cjs';

/** What docs/design.md says, where files can say whether it is so. What is named here as it is may only get less. */

interface Source {
  readonly path: string;
  readonly text: string;
}

function filesUnder(folder: string, ending: RegExp): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(ROOT, folder, name))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

const STYLES = filesUnder('src/taskpane', /\.css$/);
const SCREENS = [
  ...filesUnder('src/taskpane/screens', /\.tsx$/),
  ...filesUnder('src/taskpane/app', /\.tsx$/),
];

/** `path: what was found`, for every match. */
function found(sources: readonly Source[], what: RegExp): string[] {
  return sources.flatMap(({ path, text }) => [...text.matchAll(what)].map(([own]) => `${path}: ${own}`));
}

const COLOUR = /(?<!&)#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi;

test('the rules see what they look for', () => {
  const wrong = [{ path: 'a.css', text: 'a { color: #fff; font-size: 13px; background: rgb(0 0 0) }' }];
  expect(found(wrong, COLOUR)).toEqual(['a.css: #fff', 'a.css: rgb(']);
  expect(fontSizes(wrong)).toEqual(['a.css: 13px']);
  expect(
    fluentInputs([{ path: 'A.tsx', text: "import { Field, Input } from '@fluentui/react-components';" }]),
  ).toEqual(['A.tsx: Input']);
  expect(STYLES.length + SCREENS.length).toBeGreaterThan(60);
});

test('colours of the pane are tokens; charts have the one palette beside them', () => {
  const palette = /^ *--line-\d: .*$/gm;
  const styles = STYLES.map(({ path, text }) => ({
    path,
    text: path.endsWith('chart.css') ? text.replace(palette, '') : text,
  }));
  expect(found(styles, COLOUR)).toEqual([]);
  expect(found(SCREENS, COLOUR)).toEqual([]);
});

/** 13, 15 and 18 px stand in the pane's first styles. */
const RAMP = ['11px', '12px', '13px', '14px', '15px', '16px', '18px', '20px'];
const FIRST_STYLES = /^src\/taskpane\/(styles|screens\/(compare|help|traffic|offers|first-run))\//;
const OFF_RAMP = ['13px', '15px', '18px'];

function fontSizes(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/font-size: ([^;}]+)/g)].flatMap(([, size = '']) => {
      const isKnown =
        RAMP.includes(size.trim()) && (!OFF_RAMP.includes(size.trim()) || FIRST_STYLES.test(path));
      return isKnown ? [] : [`${path}: ${size.trim()}`];
    }),
  );
}

test('letters are of the sizes of the ramp', () => {
  expect(fontSizes(STYLES)).toEqual([]);
  expect(found(SCREENS, /fontSize/g)).toEqual([]);
});

/** Where a name, a search or a text is typed: a number is entered through a part. */
const TEXT_FIELDS = [
  'src/taskpane/screens/actuals/PasteMonths.tsx',
  'src/taskpane/screens/functions/ArgumentField.tsx',
  'src/taskpane/screens/functions/FunctionsScreen.tsx',
  'src/taskpane/screens/insert/PlanPanel.tsx',
  'src/taskpane/screens/measure/WarehouseQuery.tsx',
  'src/taskpane/screens/offers/AddTerm.tsx',
  'src/taskpane/screens/offers/CataloguePicker.tsx',
  'src/taskpane/screens/offers/SourceLine.tsx',
  'src/taskpane/screens/reconcile/LetterPart.tsx',
  'src/taskpane/screens/scenarios/KeepUnder.tsx',
  'src/taskpane/screens/scenarios/KeptRow.tsx',
  'src/taskpane/screens/settings/SettingsScreen.tsx',
  'src/taskpane/screens/traffic/FieldSlider.tsx',
];
const RAW = ['Input', 'Textarea', 'SpinButton', 'Slider', 'Table', 'DataGrid', 'Combobox'];

function fluentInputs(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const imports = [...text.matchAll(/import (?:type )?\{([^}]*)\} from '@fluentui\/react-components'/g)];
    const names = imports.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    return RAW.filter((name) => names.includes(name)).map((name) => `${path}: ${name}`);
  });
}

test('screens take fields, sliders and tables from the parts', () => {
  const others = SCREENS.filter(({ path }) => !TEXT_FIELDS.includes(path));
  expect(fluentInputs(others)).toEqual([]);
});

test('screens draw no charts of their own', () => {
  expect(found(SCREENS, /<(?:svg|path|rect|polyline)\b/g)).toEqual([]);
});

test('how cells look is decided in one file', () => {
  const model = filesUnder('src/model', /\.ts$/).filter(({ path }) => !path.endsWith('page/look.ts'));
  expect(found(model, COLOUR)).toEqual([]);
  expect(found(filesUnder('src/excel', /\.ts$/), /#[0-9a-f]{6}\b/gi)).toEqual([]);
});

test('the pictures of the page are there', () => {
  const page = readFileSync(join(ROOT, 'docs', 'design.md'), 'utf8');
  const pictures = [...page.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThanOrEqual(8);
  const there = new Set(readdirSync(join(ROOT, 'docs', 'images')).map((name) => `images/${name}`));
  expect(pictures.filter((path) => !there.has(path))).toEqual([]);
});
