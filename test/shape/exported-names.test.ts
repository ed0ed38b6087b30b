import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.cjs';
import { exportedNames, namesIn, type ExportedName } from './exported-names.js';

/** Words that an exported name has no part of, and what is said instead: the glossary of CONTRIBUTING. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/conversation|ticket|chat/i, 'session'],
  [/deflect|containment/i, 'resolution'],
  [/[pP]roposal|[dD]eal(?![a-z])|(?:^b|B)id(?![a-z])/, 'offer'],
  [/supplier/i, 'vendor'],
  [/forex|fx[A-Z]/, 'exchange rate'],
  [/Turns|^turns|^TURNS/, 'session-length distribution'],
  [/shelf/i, 'scenario store'],
  [/^Stop$/, 'UserError'],
  [/Back$/, 'undo or restore'],
  [/^(told|asked|begun|seen|saw)/i, 'reported, pending, started, sync'],
  [/util|helper|manager|misc|stuff|tmp|foo/i, 'what it does'],
];

/** The workbench stands for Excel and knows nothing of the product: its words are Excel's. */
const ours = exportedNames().filter(({ file }) => !file.startsWith('workbench/'));

function unwanted(names: readonly ExportedName[]): string[] {
  return names.flatMap(({ name, file }) =>
    INSTEAD.filter(([word]) => word.test(name)).map(([, instead]) => `${file}: ${name} → ${instead}`),
  );
}

/** Names that more than one file gives to a type; a component may be called as what it shows. */
function shared(names: readonly ExportedName[]): string[] {
  const types = names.filter(({ file, isType }) => isType && !file.endsWith('.tsx'));
  const count = new Map<string, number>();
  for (const { name } of types) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count].filter(([, files]) => files > 1).map(([name]) => name);
}

describe('exported names', () => {
  test('use the words of the glossary', () => {
    expect(ours.length).toBeGreaterThan(1000);
    expect(unwanted(ours)).toEqual([]);
  });

  test('of types mean one thing each', () => {
    expect(shared(ours)).toEqual([]);
  });

  test('that break a rule are found', () => {
    const names = namesIn(
      'core/a.ts',
      'export function ticketCost() {}\nexport interface Plan {}\nexport const own = 1, other = 2;\nconst helper = 1;',
    );
    expect(names.map(({ name }) => name)).toEqual(['ticketCost', 'Plan', 'own', 'other']);
    expect(unwanted(names)).toEqual(['core/a.ts: ticketCost → session']);
    expect(shared([...names, ...namesIn('core/b.ts', 'export class Plan {}')])).toEqual(['Plan']);
  });
});

test('the glossary names each of its words once', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const rows = text.slice(text.indexOf('## Glossary')).matchAll(/^\| \*\*(.+?)\*\*/gm);
  const words = [...rows].flatMap(([, word = '']) => word.split(', '));
  expect(words.length).toBeGreaterThan(20);
  expect(new Set(words).size).toBe(words.length);
});
