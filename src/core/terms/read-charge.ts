import { ZERO } from '../exact/decimal.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { within } from '../fault/place.js';
import { ok } from '../fault/result.js';
import { listOf } from '../grid/word.js';
import { METERS, type MeterId } from '../meter/index.js';
import { METER_WORDS, readMeter } from '../meter/meter-word.js';
import type { Meter } from '../meter/meter.js';
import { parseSessionLengths } from '../traffic/parse-session-lengths.js';
import type { SessionLengthDistribution } from '../traffic/session-lengths.js';
import { parseChannelNames } from './channels.js';
import type { Charge, CommonCharge } from './charge.js';
import { appliesTo } from './applies-to.js';
import { readBeyond } from './read-beyond.js';
import { CHARGE_NUMBERS, OFFER_TERMS } from './columns.js';
import type { OfferTerm } from './offer-term.js';
import type { Numbers, RowReader } from './read-cells.js';
import { readTariff } from './read-tariff.js';
import { kindOf } from './tariff/tariff.js';
import { phrase } from '../phrase/phrase.js';

type ChargeNumbers = Numbers<typeof CHARGE_NUMBERS>;

/** The charge of one row; undefined where its meter or what that counts is not known. Every fault is left in the reader. */
export function readCharge(reader: RowReader): Charge | undefined {
  const meter = meterOf(reader);
  if (meter === undefined) return undefined;
  const numbers = reader.numbers(numbersOf(meter));
  const all: ChargeNumbers = { ...NONE, ...numbers };
  const own: Meter = METERS[meter];
  const beyond = readBeyond(reader, all, own.kind === 'usage');
  const common: CommonCharge = {
    where: reader.where,
    unit: reader.text(OFFER_TERMS.unit.header),
    channels: parseChannelNames(reader.text(OFFER_TERMS.channels.header) ?? ''),
    // A charge of a pool may leave the price to another of its rows.
    tariff: readTariff(reader, all, own.kind === 'month' || beyond.beyond?.pool !== undefined),
    includedUnits: all.includedUnits ?? ZERO,
    includedUnitsPerSeat: all.includedUnitsPerSeat ?? ZERO,
    mostIncludedUnits: all.mostIncludedUnits,
    minimumUnits: all.minimumUnits ?? ZERO,
    sessionCap: all.sessionCap,
    resolutionCap: all.resolutionCap,
    turns: own.kind === 'usage' ? readTurns(reader) : undefined,
    pauseAfter: all.pauseAfter,
    ...beyond,
  };
  const definition = own.kind === 'usage' ? own.define(numbers, reader.where) : ok({});
  if (!definition.ok) reader.faults.push(...definition.faults);
  const charge = definition.ok ? ({ ...common, meter, ...definition.value } as Charge) : undefined;
  reader.faults.push(...checkSessionCap(common, charge));
  return charge;
}

function meterOf(reader: RowReader): MeterId | undefined {
  const { header } = OFFER_TERMS.meter;
  const text = reader.text(header);
  const meter = readMeter(text ?? null, reader.at(header));
  if (!meter.ok) reader.faults.push(...meter.faults);
  else if (meter.value === undefined && !reader.isFaulty(header)) {
    reader.faults.push(missing(reader.at(header), listOf(Object.keys(METER_WORDS))));
  }
  return meter.ok ? meter.value : undefined;
}

const NONE = Object.fromEntries(Object.keys(CHARGE_NUMBERS).map((key) => [key, undefined])) as ChargeNumbers;

/** The columns that a meter has a use for; others on its row are not read, and so not checked. */
function numbersOf(meter: MeterId): Partial<typeof CHARGE_NUMBERS> {
  const read = Object.entries<OfferTerm>(CHARGE_NUMBERS).filter(
    ([, term]) => term.isAlwaysRead === true || appliesTo(term, meter),
  );
  return Object.fromEntries(read);
}

function readTurns(reader: RowReader): SessionLengthDistribution | undefined {
  const { header } = OFFER_TERMS.turns;
  const turns = parseSessionLengths(reader.text(header) ?? null, reader.at(header));
  if (!turns.ok) reader.faults.push(...turns.faults);
  return turns.ok ? turns.value : undefined;
}

/** A cap per session needs each session's own cost, which a schedule over the month's units does not have. */
function checkSessionCap(charge: CommonCharge, defined: Charge | undefined): Fault[] {
  if (charge.sessionCap === undefined) return [];
  const isOneUnit =
    defined === undefined || !('unitsPerResolution' in defined) || defined.unitsPerResolution.eq(1);
  const clashes = [
    ...(charge.tariff.kind === 'perUnit' ? [] : [kindOf(charge.tariff).header]),
    ...(charge.includedUnits.isZero() ? [] : ['Included units']),
    ...(charge.includedUnitsPerSeat.isZero() ? [] : ['Included units per seat']),
    ...(charge.minimumUnits.isZero() ? [] : ['Minimum units']),
    ...(isOneUnit ? [] : ['Units per resolution']),
    ...(charge.beyond === undefined || charge.beyond.resets === 'monthly' ? [] : ['Resets']),
    ...(charge.beyond?.pool === undefined ? [] : ['Pool']),
    ...(charge.beyond?.oneOffUnits.isZero() === false ? ['One-off units'] : []),
  ];
  return clashes.map((term) =>
    conflict(within(charge.where, { term: 'Session cap' }), phrase('capBeside', term)),
  );
}
