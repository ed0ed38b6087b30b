import { conflict, missing, unknownWord } from '../fault/fault.js';
import { partOf, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { suggestion } from '../grid/nearest.js';
import { Faults, refuseUnknown } from '../shape/shape.js';
import { nameKey } from '../terms/channels.js';
import { FILE_SHAPE, type FileRow } from './file-shape.js';
import type { BillableEvent, CatalogueCharge, Claim, VendorPlan, Report, Vendor } from './vendor.js';
import { phrase } from '../phrase/phrase.js';

type VendorFile = NonNullable<ReturnType<(typeof FILE_SHAPE)['read']>>;
type FilePlan = VendorFile['plans'][number];

/**
 * A vendor's file, read strictly: unknown keys and headers, figures without a source, claims that nobody cites,
 * successors that do not exist.
 * @param file what the file is called in sentences.
 * @param headers those that a row may have. The vendors that come with the program are read without: the tests have
 * looked, and the script of the catalogue need not carry what every term is.
 * @returns the vendor with the claim beside every figure; or the first few faults.
 */
export function parseVendor(value: unknown, file: string, headers?: readonly string[]): Result<Vendor> {
  const faults = new Faults();
  const read = FILE_SHAPE.read(value, file, faults);
  if (read !== undefined && headers !== undefined) refuseHeaders(read, file, headers, faults);
  if (read === undefined || faults.found.length > 0) return failed(...faults.found);
  const reader = new References(read, file, faults);
  const plans = read.plans.map((own, index) => reader.plan(own, partOf(file, 'plans', index + 1)));
  reader.refuseUncited();
  if (faults.found.length > 0) return failed(...faults.found);
  return ok({ name: read.vendor, aliases: read.aliases ?? [], currency: read.currency, plans });
}

function refuseHeaders(
  { plans }: VendorFile,
  file: string,
  headers: readonly string[],
  faults: Faults,
): void {
  for (const [index, { rows }] of plans.entries()) {
    for (const [at, { terms, ask }] of rows.entries()) {
      const row = partOf(partOf(file, 'plans', index + 1), 'rows', at + 1);
      refuseUnknown(terms, headers, partOf(row, 'terms'), faults);
      if (ask !== undefined) refuseUnknown(ask, headers, partOf(row, 'ask'), faults);
    }
  }
}

/** A figure of a row is a number, or the numbers of tiers; words are no claims. */
export function isFigure(header: string, value: string | number): boolean {
  return typeof value === 'number' || header === 'Tiers';
}

/** Resolves the short keys of one file. */
class References {
  private readonly cited = new Set<string>();

  constructor(
    private readonly file: VendorFile,
    private readonly name: string,
    private readonly faults: Faults,
  ) {}

  plan(own: FilePlan, where: Where): VendorPlan {
    const twins = this.file.plans.filter((other) => nameKey(other.plan) === nameKey(own.plan));
    if (twins[0] !== own) this.faults.add(conflict(where, phrase('planTwice', own.plan)));
    this.checkSuccessor(own, where);
    return {
      name: own.plan,
      claim: this.claim(own.from, inside(where, 'from')),
      event: this.event(own.event, inside(where, 'event')),
      note: own.note,
      supersededBy: own.supersededBy,
      isAddOn: own.addOn !== undefined,
      needs: own.needs ?? [],
      disputed: (own.disputed ?? []).map(({ text, from }, index) => ({
        text,
        claim: this.claim(from, inside(where, 'disputed', String(index + 1), 'from')),
      })),
      charges: own.rows.map((row, index) => this.charge(row, own.from, partOf(where, 'rows', index + 1))),
    };
  }

  refuseUncited(): void {
    for (const key of Object.keys(this.file.claims)) {
      if (!this.cited.has(key))
        this.faults.add(conflict(inside(this.name, 'claims', key), phrase('uncited')));
    }
  }

  private event(key: string, where: Where): BillableEvent {
    const event = this.find(this.file.events, key, where);
    return {
      text: event?.text ?? '',
      claim: this.claim(event?.from ?? '', inside(this.name, 'events', key, 'from')),
      windows: (event?.windows ?? []).map((own) => ({ ...own, on: own.on })),
    };
  }

  private charge(row: FileRow, from: string, where: Where): CatalogueCharge {
    const figures = Object.entries(row.terms).filter(([header, value]) => isFigure(header, value));
    this.checkRow(row, figures, where);
    return {
      terms: row.terms,
      claims: Object.fromEntries(
        figures.map(([header]) => [header, this.claim(row.from?.[header] ?? from, inside(where, 'from'))]),
      ),
      asks: this.reports(row.ask, inside(where, 'ask')),
      disputed: this.reports(row.disputed, inside(where, 'disputed')),
    };
  }

  private checkRow(row: FileRow, figures: readonly (readonly [string, unknown])[], where: Where): void {
    for (const part of ['from', 'disputed'] as const) {
      for (const header of Object.keys(row[part] ?? {})) {
        if (!figures.some(([own]) => own === header))
          this.faults.add(conflict(inside(where, part, header), phrase('noSuchFigure')));
      }
    }
    if (row.terms['Meter'] === undefined && row.ask?.['Meter'] === undefined)
      this.faults.add(missing(inside(where, 'terms', 'Meter'), phrase('meterOrAsked')));
    for (const header of Object.keys(row.ask ?? {})) {
      if (row.terms[header] !== undefined)
        this.faults.add(conflict(inside(where, 'ask', header), phrase('askedAndGiven')));
    }
  }

  private reports(own: FileRow['ask'], where: Where): Readonly<Record<string, readonly Report[]>> {
    return Object.fromEntries(
      Object.entries(own ?? {}).map(([header, said]) => [
        header,
        said.map(({ low, high, from }): Report => ({
          low,
          high,
          claim: this.claim(from, inside(where, header, 'from')),
        })),
      ]),
    );
  }

  private checkSuccessor(own: FilePlan, where: Where): void {
    if (own.supersededBy === undefined) return;
    const names = this.file.plans.filter((other) => other !== own).map((other) => other.plan);
    if (!names.includes(own.supersededBy))
      this.faults.add(this.unknown(inside(where, 'supersededBy'), own.supersededBy, names));
  }

  private claim(key: string, where: Where): Claim {
    this.cited.add(key);
    return this.find(this.file.claims, key, where) ?? { source: '', asOf: '', seen: '', confidence: 'low' };
  }

  private find<T>(known: Readonly<Record<string, T>>, key: string, where: Where): T | undefined {
    const found = Object.hasOwn(known, key) ? known[key] : undefined;
    return found ?? this.faults.add(this.unknown(where, key, Object.keys(known)));
  }

  private unknown(where: Where, got: string, known: readonly string[]) {
    return unknownWord(where, got, phrase('nothingNamed', suggestion(got, known, true)));
  }
}

function inside(where: Where, ...keys: readonly string[]): Where {
  return keys.reduce<Where>((outer, key) => partOf(outer, key), where);
}
