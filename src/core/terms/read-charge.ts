import { ONE, ZERO } from '../exact/decimal.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { partOf, within } from '../fault/place.js';
import { listOf } from '../grid/word.js';
import { METERS } from '../meter/index.js';
import { METER_WORDS, readMeter, type MeterId } from '../meter/meter-word.js';
import type { MeterDefinition, UnitRule } from '../meter/meter.js';
import { parseTurns } from '../traffic/parse-turns.js';
import type { Turns } from '../traffic/turns.js';
import { parseChannelNames } from './channels.js';
import type { Charge } from './charge.js';
import { CHARGE_NUMBERS, TEXT_HEADERS } from './columns.js';
import type { Numbers, RowReader } from './read-cells.js';
import { readTariff } from './read-tariff.js';

type ChargeNumbers = Numbers<typeof CHARGE_NUMBERS>;

/** The charge of one row; undefined where its meter is not known. Every fault is left in the reader. */
export function readCharge(reader: RowReader): Charge | undefined {
  const meter = meterOf(reader);
  if (meter === undefined) return undefined;
  const numbers = reader.numbers(numbersOf(meter));
  const all: ChargeNumbers = { ...NONE, ...numbers };
  const charge: Charge = {
    where: reader.where,
    meter,
    unit: reader.text(TEXT_HEADERS.unit.header),
    channels: parseChannelNames(reader.text(TEXT_HEADERS.channels.header) ?? ''),
    tariff: readTariff(reader, all, meter === 'flat'),
    includedUnits: all.includedUnits ?? ZERO,
    includedUnitsPerSeat: all.includedUnitsPerSeat ?? ZERO,
    minimumUnits: all.minimumUnits ?? ZERO,
    sessionCap: all.sessionCap,
    resolutionCap: all.resolutionCap,
    turns: METERS[meter].kind === 'usage' ? readTurns(reader) : undefined,
    pauseAfter: all.pauseAfter,
    ...definitionOf(reader, meter, all),
  };
  reader.faults.push(...checkSessionCap(charge));
  return charge;
}

function meterOf(reader: RowReader): MeterId | undefined {
  const { header } = TEXT_HEADERS.meter;
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
  const {
    sessionCap,
    resolutionCap,
    pauseAfter,
    unitsPerSession,
    repliesPerUnit,
    firstReplyUnits,
    followUpUnits,
    windowFactor,
    handoverShare,
    recontactCredit,
    ...always
  } = CHARGE_NUMBERS;
  if (METERS[meter].kind === 'holding') return always;
  return {
    ...always,
    sessionCap,
    resolutionCap,
    pauseAfter,
    ...(meter === 'unit' ? { unitsPerSession, repliesPerUnit, firstReplyUnits, followUpUnits } : {}),
    ...(meter === 'session' ? { windowFactor } : {}),
    ...(meter === 'resolution' ? { handoverShare, recontactCredit } : {}),
  };
}

function readTurns(reader: RowReader): Turns | undefined {
  const { header } = TEXT_HEADERS.turns;
  const turns = parseTurns(reader.text(header) ?? null, reader.at(header));
  if (!turns.ok) reader.faults.push(...turns.faults);
  return turns.ok ? turns.value : undefined;
}

function definitionOf(reader: RowReader, meter: MeterId, numbers: ChargeNumbers): MeterDefinition {
  return {
    windowFactor: numbers.windowFactor ?? ONE,
    handoverShare: numbers.handoverShare ?? ZERO,
    recontactCredit: numbers.recontactCredit ?? ZERO,
    unitRule: meter === 'unit' ? unitRule(reader, numbers) : undefined,
  };
}

function unitRule(reader: RowReader, numbers: ChargeNumbers): UnitRule | undefined {
  const { unitsPerSession, repliesPerUnit, firstReplyUnits, followUpUnits } = numbers;
  const rules: UnitRule[] = [];
  if (unitsPerSession !== undefined) rules.push({ kind: 'perSession', units: unitsPerSession });
  if (repliesPerUnit !== undefined) rules.push({ kind: 'repliesPerUnit', replies: repliesPerUnit });
  if (firstReplyUnits !== undefined || followUpUnits?.gt(ZERO) === true) {
    rules.push({ kind: 'firstAndFollowUp', first: firstReplyUnits ?? ONE, followUp: followUpUnits ?? ZERO });
  }
  const [rule, ...others] = rules;
  const ways = 'Units per session, Replies per unit, or First reply units with Follow-up units';
  if (rule === undefined) {
    reader.faults.push(
      missing(partOf(reader.where, 'how a session becomes units'), `said by one of ${ways}`),
    );
  } else if (others.length > 0) {
    reader.faults.push(conflict(reader.where, `a unit charge takes exactly one of ${ways}`));
  }
  return rule;
}

/** A cap per session needs each session's own cost, which a schedule over the month's units does not have. */
function checkSessionCap(charge: Charge): Fault[] {
  if (charge.sessionCap === undefined) return [];
  const clashes = [
    ...(charge.tariff.kind === 'tiers' ? ['Tiers'] : []),
    ...(charge.tariff.kind === 'package' ? ['Package size'] : []),
    ...(charge.tariff.kind === 'commitment' ? ['Committed units'] : []),
    ...(charge.includedUnits.isZero() ? [] : ['Included units']),
    ...(charge.includedUnitsPerSeat.isZero() ? [] : ['Included units per seat']),
    ...(charge.minimumUnits.isZero() ? [] : ['Minimum units']),
  ];
  return clashes.map((term) =>
    conflict(
      within(charge.where, { term: 'Session cap' }),
      `it goes with a single rate and cannot stand beside ${term}`,
    ),
  );
}
