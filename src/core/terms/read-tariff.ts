import { ZERO, type Dec } from '../exact/decimal.js';
import { blankOrZero, conflict } from '../fault/fault.js';
import { readWord } from '../grid/word.js';
import { OFFER_TERMS, type CHARGE_NUMBERS } from './columns.js';
import type { Numbers, RowReader } from './read-cells.js';
import { parseTierText } from './tariff/parse-tiers.js';
import type { Tariff } from './tariff/tariff.js';
import { TIER_MODE_WORDS, type TierMode } from './tariff/tiers.js';

/** The one rate schedule of a row: tiers, packages, a commitment, or else its rate per unit. */
export function readTariff(
  reader: RowReader,
  numbers: Numbers<typeof CHARGE_NUMBERS>,
  rateMayBeBlank: boolean,
): Tariff {
  const { packageSize, committedUnits } = numbers;
  const tierText = reader.text(OFFER_TERMS.tiers.header);
  const stated = [
    ...(tierText === undefined ? [] : [OFFER_TERMS.tiers.header]),
    ...(packageSize === undefined ? [] : [OFFER_TERMS.packageSize.header]),
    ...(committedUnits === undefined ? [] : [OFFER_TERMS.committedUnits.header]),
  ];
  if (stated.length > 1) {
    reader.faults.push(
      conflict(reader.where, `${stated.join(' and ')} cannot stand together; a charge has one of them`),
    );
  }
  if (tierText !== undefined) return readTiers(reader, tierText, numbers.rate);

  const rate = numbers.rate ?? blankRate(reader, rateMayBeBlank);
  if (packageSize !== undefined) return { kind: 'package', size: packageSize, price: rate };
  if (committedUnits !== undefined) {
    return {
      kind: 'commitment',
      units: committedUnits,
      rate,
      overageRate: reader.number(OFFER_TERMS.overageRate) ?? rate,
    };
  }
  return { kind: 'perUnit', rate, ...(numbers.rate === undefined ? { isUnstated: true } : {}) };
}

function blankRate(reader: RowReader, mayBeBlank: boolean): Dec {
  const { header } = OFFER_TERMS.rate;
  if (!mayBeBlank && !reader.isFaulty(header)) {
    reader.faults.push(blankOrZero(reader.at(header), 'write free if it costs nothing'));
  }
  return ZERO;
}

function readTiers(reader: RowReader, text: string, rate: Dec | undefined): Tariff {
  if (rate !== undefined) {
    reader.faults.push(
      conflict(reader.where, 'Rate and Tiers cannot stand together; the tiers hold the rates'),
    );
  }
  const tiers = parseTierText(text, reader.at(OFFER_TERMS.tiers.header));
  if (!tiers.ok) reader.faults.push(...tiers.faults);
  return { kind: 'tiers', mode: readMode(reader), tiers: tiers.ok ? tiers.value : [] };
}

function readMode(reader: RowReader): TierMode {
  const { header } = OFFER_TERMS.tierMode;
  const mode = readWord(reader.text(header) ?? null, reader.at(header), TIER_MODE_WORDS);
  if (!mode.ok) reader.faults.push(...mode.faults);
  return (mode.ok ? mode.value : undefined) ?? 'graduated';
}
