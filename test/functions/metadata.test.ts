import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionFiles, readFunctions, toMetadata } from '../../scripts/functions-metadata.cjs';

const functions = readFunctions('https://localhost:3000');
const metadata = toMetadata(functions);

/** A folder with these function files, for what must stop a build. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-functions-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the metadata that Excel reads', () => {
  test('is the reviewed one: test/functions/metadata.json (npm run reference writes it anew)', () => {
    const reviewed: unknown = JSON.parse(readFileSync(join(__dirname, 'metadata.json'), 'utf8'));
    expect(metadata).toEqual(reviewed);
  });

  test('one tagged function a file gives one entry', () => {
    expect(functions).toHaveLength(functionFiles().length);
    expect(functions.length).toBeGreaterThan(0);
  });

  test('errors in cells reach the functions as values', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of metadata.functions) {
      expect(parameters.filter(({ type }) => type !== 'any')).toEqual([]);
    }
  });

  test('every id is one that a formula can hold, and needs no more than Excel allows', () => {
    for (const { id, name, description, parameters } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
      expect(name).toBe(id);
      for (const { name: argument, description: text } of parameters) {
        expect([argument, text.length > 0 && text.length <= 512]).toEqual([argument, true]);
      }
      expect(description.length).toBeLessThanOrEqual(512);
    }
  });

  test('an optional argument is never before a required one', () => {
    for (const { id, parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  });

  test('a drop-down list that an argument names is there, its words explained', () => {
    for (const { parameters } of metadata.functions) {
      for (const { customEnumId } of parameters.filter((parameter) => parameter.customEnumId)) {
        const list = metadata.enums.find(({ id }) => id === customEnumId);
        expect([customEnumId, list?.values.every(({ tooltip }) => tooltip.length > 0)]).toEqual([
          customEnumId,
          true,
        ]);
      }
    }
  });

  test('every function has an example with its result', () => {
    const wanting = functions.filter(({ examples }) => !examples.some(({ expected }) => expected !== ''));
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  test('an example can be typed into Excel: no percent sign inside an array constant', () => {
    const typed = functions.flatMap(({ examples }) => examples.map(({ formula }) => formula));
    expect(typed.filter((formula) => /\{[^}]*%/.test(formula))).toEqual([]);
  });
});

describe('what stops the build', () => {
  const good =
    '/**\n * Says hello.\n * @customfunction HELLO\n */\nexport function HELLO(): any[][] { return [["hello"]]; }\n';

  test('a tag on an arrow function', () => {
    const folder = folderOf({
      'hello.fn.ts':
        '/**\n * Says hello.\n * @customfunction HELLO\n */\nexport const HELLO = () => [["hello"]];\n',
    });
    expect(() => readFunctions('', folder)).toThrow('1 @customfunction tags give 0 functions');
  });

  test('two functions in a file', () => {
    const folder = folderOf({ 'hello.fn.ts': good + good.replaceAll('HELLO', 'BYE') });
    expect(() => readFunctions('', folder)).toThrow('2 @customfunction tags give 2 functions');
  });

  test('a file that is not named after its function', () => {
    const folder = folderOf({ 'hullo.fn.ts': good });
    expect(() => readFunctions('', folder)).toThrow('belongs in hello.fn.ts');
  });

  test('a function that is not named after its id', () => {
    const folder = folderOf({
      'hello.fn.ts': good.replace('export function HELLO', 'export function hello'),
    });
    expect(() => readFunctions('', folder)).toThrow("under the id's name");
  });

  test('a type that the reader does not know', () => {
    const folder = folderOf({ 'hello.fn.ts': good.replace('HELLO()', 'HELLO(grid: Grid)') });
    expect(() => readFunctions('', folder)).toThrow('does not support type "Grid"');
  });

  test('an argument without a description', () => {
    const folder = folderOf({ 'hello.fn.ts': good.replace('HELLO()', 'HELLO(name: any[][])') });
    expect(() => readFunctions('', folder)).toThrow('the argument name has no @param text');
  });
});
