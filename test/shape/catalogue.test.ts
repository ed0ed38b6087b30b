import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/core/catalogue/index.js';
import { NEEDS } from '../../src/core/catalogue/needs.js';
import { parseVendor, isFigure } from '../../src/core/catalogue/parse-vendor.js';
import type { Claim, Vendor } from '../../src/core/catalogue/vendor.js';
import { TERM_HEADERS } from '../core/catalogue/term-headers.js';
import { ROOT } from '../../scripts/root.cjs';

const FOLDER = join(ROOT, 'src/core/catalogue/vendors');
const files = readdirSync(FOLDER);

interface VendorFile {
  readonly vendor: string;
  readonly claims: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as VendorFile;

const isComplete = (claim: Claim | undefined) =>
  claim !== undefined &&
  claim.source !== '' &&
  claim.asOf !== '' &&
  /^\d{4}-\d\d-\d\d$/.test(claim.seen) &&
  claim.asOf <= claim.seen &&
  /^(high|medium|low)$/.test(claim.confidence);

/** Every figure, text and reported range of a vendor that lacks source, dates or confidence. */
function unsupported(vendor: Vendor): string[] {
  return vendor.plans.flatMap(({ name, claim, event, disputed, charges }) => [
    ...(isComplete(claim) ? [] : [`${name}: plan`]),
    ...(isComplete(event.claim) ? [] : [`${name}: event`]),
    ...disputed.filter((own) => !isComplete(own.claim)).map(() => `${name}: dispute`),
    ...charges.flatMap(({ terms, claims, asks, disputed: others }) => [
      ...Object.entries(terms)
        .filter(([header, value]) => isFigure(header, value) && !isComplete(claims[header]))
        .map(([header]) => `${name}: ${header}`),
      ...Object.entries({ ...asks, ...others })
        .filter(([, reports]) => reports.some((report) => !isComplete(report.claim)))
        .map(([header]) => `${name}: ${header}, reported`),
    ]),
  ]);
}

describe('the catalogue', () => {
  test('has every file of its folder', () => {
    expect(CATALOGUE.map(({ name }) => name).sort()).toEqual(files.map((file) => read(file).vendor).sort());
  });

  test.each(files)('%s: every term is a column of an Offers table', (file) => {
    expect(parseVendor(read(file), file, TERM_HEADERS)).toMatchObject({ ok: true });
  });

  test.each(CATALOGUE.map((vendor) => [vendor.name, vendor] as const))(
    '%s: no figure without source, dates and confidence',
    (_, vendor) => expect(unsupported(vendor)).toEqual([]),
  );

  test('a figure that loses its claim is found', () => {
    const bare = CATALOGUE.map((vendor) => ({
      ...vendor,
      plans: vendor.plans.map((plan) => ({
        ...plan,
        charges: plan.charges.map((charge) => ({ ...charge, claims: {} })),
      })),
    }));
    const figures = CATALOGUE.flatMap(({ plans }) => plans.flatMap(({ charges }) => charges))
      .flatMap(({ terms }) => Object.entries(terms))
      .filter(([header, value]) => isFigure(header, value));
    expect(figures.length).toBeGreaterThan(100);
    expect(bare.flatMap(unsupported)).toHaveLength(figures.length);
  });

  test.each(files)('%s: a claim that lacks its source, a date or its confidence is refused', (file) => {
    for (const key of Object.keys(read(file).claims)) {
      for (const part of ['source', 'asOf', 'seen', 'confidence']) {
        const { [part]: _lost, ...rest } = read(file).claims[key] ?? {};
        const torn = { ...read(file), claims: { ...read(file).claims, [key]: rest } };
        expect([key, part, parseVendor(torn, file).ok]).toEqual([key, part, false]);
      }
    }
  });

  test('every rule that no term can say has its line in the README, and a plan that has it', () => {
    const readme = readFileSync(join(FOLDER, '../README.md'), 'utf8');
    const [, table = ''] = readme.split(/## What terms cannot say yet[^|]*\|.*\|\n\|.*\|\n/);
    const lines = [...table.matchAll(/^\| `([^`]+)` \|[^|]+\|([^|]+)\|/gm)].map(([, need, who]) => [
      need,
      who?.trim(),
    ]);
    const having = (need: string) =>
      CATALOGUE.filter(({ plans }) => plans.some(({ needs }) => needs.some((own) => own === need)));
    expect(lines).toEqual(
      NEEDS.map((need) => [
        need,
        having(need)
          .map(({ name }) => name)
          .join(', '),
      ]),
    );
    for (const need of NEEDS) expect([need, having(need).length]).not.toEqual([need, 0]);
  });

  test('what a plan needs is said in its note', () => {
    const silent = CATALOGUE.flatMap(({ name, plans }) =>
      plans
        .filter(({ needs, note, charges }) => needs.length > 0 && note === undefined && charges.length > 0)
        .map((plan) => `${name}: ${plan.name}`),
    );
    expect(silent).toEqual([]);
  });

  test('a window in messages counts messages, and every other counts time', () => {
    const windows = CATALOGUE.flatMap(({ plans }) => plans.flatMap(({ event }) => event.windows));
    expect(windows.length).toBeGreaterThan(20);
    for (const { kind, unit } of windows)
      expect([kind, kind === 'messages']).toEqual([kind, unit === 'messages']);
  });
});
