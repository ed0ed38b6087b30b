import { ZERO, type Dec } from '../exact/decimal.js';
import { blankOrZero, conflict } from '../fault/fault.js';
import type { Stated } from '../meter/meter.js';
import { PRICE_TERMS } from './price-terms.js';
import type { RowReader } from './read-cells.js';
import { TARIFFS } from './tariff/index.js';
import type { Tariff } from './tariff/tariff.js';
import type { TariffKind } from './tariff/tariff-kind.js';
import { phrase } from '../phrase/phrase.js';

const { perUnit, ...SCHEDULES } = TARIFFS;

/** The one rate schedule of a row: the one that its columns say, or else its rate per unit. */
export function readTariff(reader: RowReader, numbers: Stated, rateMayBeBlank: boolean): Tariff {
  const { rate } = numbers;
  const stated = Object.values<TariffKind<Tariff>>(SCHEDULES).filter((kind) =>
    isStated(reader, numbers, kind),
  );
  if (stated.length > 1) {
    const headers = stated.map(({ header }) => header);
    reader.faults.push(conflict(reader.where, phrase('schedulesTogether', headers)));
  }
  const [kind = perUnit] = stated;
  if (kind.holdsRates === true && rate !== undefined) {
    reader.faults.push(conflict(reader.where, phrase('rateBeside', kind.header)));
  }
  const listed = rate ?? (kind.holdsRates === true ? ZERO : blankRate(reader, rateMayBeBlank));
  const own = kind.read(reader, listed, numbers);
  return own.kind === 'perUnit' && rate === undefined ? { ...own, isUnstated: true } : own;
}

function isStated(reader: RowReader, numbers: Stated, { header, terms }: TariffKind<Tariff>): boolean {
  const [key = '', term] = Object.entries(terms).find(([, own]) => own.header === header) ?? [];
  return term?.rule === undefined ? reader.text(header) !== undefined : numbers[key] !== undefined;
}

function blankRate(reader: RowReader, mayBeBlank: boolean): Dec {
  const { header } = PRICE_TERMS.rate;
  if (!mayBeBlank && !reader.isFaulty(header)) {
    reader.faults.push(blankOrZero(reader.at(header), phrase('writeFree')));
  }
  return ZERO;
}
