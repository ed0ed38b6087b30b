/** @jest-environment jsdom */
import { forgetMappings, keepMapping, keptMapping } from '../../../src/taskpane/store/kept-mappings';

const HEADERS = ['when', 'who', 'id'];
const MAPPING = {
  columns: { at: 'when', author: 'who', customer: 'id' },
  authors: { robot: 'ai' as const },
};

beforeEach(() => forgetMappings());

test('what was chosen is found again for the same headers, in any order, and for no others', () => {
  keepMapping(HEADERS, MAPPING);
  expect(keptMapping(['id', 'when', 'who'])).toEqual(MAPPING);
  expect(keptMapping(['id', 'when'])).toBeUndefined();
  expect(keptMapping([...HEADERS, 'more'])).toBeUndefined();
});

test('what was chosen last holds, and the oldest of many is forgotten', () => {
  keepMapping(HEADERS, { columns: { at: 'when' }, authors: {} });
  keepMapping(HEADERS, MAPPING);
  expect(keptMapping(HEADERS)).toEqual(MAPPING);
  for (let other = 0; other < 20; other += 1) keepMapping([`h${other}`], { columns: {}, authors: {} });
  expect(keptMapping(HEADERS)).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['another kind of value', '{"headers":1}'],
  [
    'roles and authors that there are not',
    JSON.stringify([
      { headers: '["a"]', mapping: { columns: { at: 5, nothing: 'a' }, authors: { x: 'robot' } } },
    ]),
  ],
])('of what was changed by hand only what a mapping can be is taken: %s', (_, text) => {
  localStorage.setItem('meterwise.mappings', text);
  expect(keptMapping(['a']) ?? { columns: {}, authors: {} }).toEqual({ columns: {}, authors: {} });
});

test('a mapping to a column that the file does not have is none', () => {
  localStorage.setItem(
    'meterwise.mappings',
    JSON.stringify([{ headers: '["a"]', mapping: { columns: { at: 'b' }, authors: {} } }]),
  );
  expect(keptMapping(['a'])).toBeUndefined();
});
