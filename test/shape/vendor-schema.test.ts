import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import schema from '../../docs/vendor.schema.json';
import { FILE_SHAPE } from '../../src/core/catalogue/file-shape.js';
import { NEEDS } from '../../src/core/catalogue/needs.js';
import { Faults } from '../../src/core/shape/shape.js';
import { ROOT } from '../../scripts/root.cjs';

const FOLDER = join(ROOT, 'src/core/catalogue/vendors');
const FILES = readdirSync(FOLDER).map((file) => [
  file,
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as unknown,
]) as readonly (readonly [string, unknown])[];

const bySchema = new Ajv().compile(schema);

function byLoader(value: unknown): boolean {
  const faults = new Faults();
  return FILE_SHAPE.read(value, 'vendor', faults) !== undefined && faults.found.length === 0;
}

/** A file in which everything that a file may have stands once. */
const WHOLE = {
  vendor: 'Vendor',
  aliases: ['Maker'],
  currency: 'USD',
  claims: {
    page: {
      source: 'https://vendor.example/pricing',
      asOf: '2026-10',
      seen: '2026-11-28',
      confidence: 'high',
    },
  },
  events: {
    outcome: {
      text: 'An outcome.',
      from: 'page',
      windows: [{ kind: 'silence', size: 72, unit: 'hours', on: 'email' }],
    },
  },
  plans: [
    {
      plan: 'Standard',
      from: 'page',
      event: 'outcome',
      note: 'From this price.',
      supersededBy: 'Large',
      addOn: true,
      needs: ['true-up'],
      disputed: [{ text: 'Handovers may bill.', from: 'page' }],
      rows: [
        {
          terms: { Meter: 'resolution', Rate: 0.99 },
          ask: { Seats: [{ low: 1, high: 2, from: 'page' }] },
          disputed: { Rate: [{ low: 1.2, from: 'page' }] },
          from: { Rate: 'page' },
        },
      ],
    },
  ],
};

type Place = readonly (string | number)[];

/** Every place of a document, the document itself first. */
function places(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, own]) => places(own, [...at, key]))];
}

/** The document with another value in one place; undefined leaves the place out. */
function changed(value: unknown, [key, ...rest]: Place, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = changed(copy[key], rest, to);
  if (inner !== undefined) copy[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'word',
  'x'.repeat(500),
  0,
  -1,
  true,
  false,
  [],
  [null],
  {},
  { other: 1 },
  Array.from({ length: 50 }, () => ({})),
  Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`key ${index}`, 'page'])),
  'https://vendor.example',
  'https://vendor.example/page and words',
  '2026-13',
  '2026-11-28',
  'EUR',
];

describe('the published schema of a vendor’s file', () => {
  test.each(FILES)('%s is of it', (_, value) => {
    expect([bySchema(value), bySchema.errors]).toEqual([true, null]);
  });

  test('a file with everything is of it, and the loader takes it', () => {
    expect([bySchema(WHOLE), byLoader(WHOLE)]).toEqual([true, true]);
  });

  test.each(places(WHOLE).map((at) => [at.join(', ') || 'the file', at] as const))(
    'the loader and it agree on what may stand at: %s',
    (_, at) => {
      // A document that is nothing is no JSON.
      const wrong = at.length === 0 ? WRONG.filter((value) => value !== undefined) : WRONG;
      const both = wrong.map((value) => {
        const document = changed(WHOLE, at, value);
        return [value, bySchema(document) === byLoader(document)];
      });
      expect(both).toEqual(wrong.map((value) => [value, true]));
    },
  );

  test('both refuse a key that is not known, in every object that has keys of ours', () => {
    const owned = places(WHOLE).filter(
      (at) => !/^(claims|events)$|,(ask|disputed|from|terms)$/.test(at.join()),
    );
    const objects = owned.filter((at) => {
      const value = at.reduce<unknown>((own, key) => (own as Record<string | number, unknown>)[key], WHOLE);
      return typeof value === 'object' && !Array.isArray(value);
    });
    expect(objects.length).toBeGreaterThan(8);
    for (const at of objects) {
      const document = changed(WHOLE, [...at, 'surprise'], 1);
      expect([at, bySchema(document), byLoader(document)]).toEqual([at, false, false]);
    }
  });

  test('it names every need', () => {
    expect(schema.definitions.plan.properties.needs.items.enum).toEqual(NEEDS);
  });
});
