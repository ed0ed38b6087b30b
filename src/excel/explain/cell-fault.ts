import { messages } from '../../messages/messages.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import type { Fault } from '../../core/fault/fault.js';
import { passed } from '../../core/fault/fault.js';
import { faultSentence } from '../../messages/core-words.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { quote } from '../../core/scenario/quote/quote.js';
import { readOffers } from '../../core/terms/read-offers.js';
import { readTraffic } from '../../core/traffic/read-traffic.js';
import type { CallArgument } from '../../native/argument.js';
import { argumentName } from './cell-arguments.js';
import type { ExplainedTables } from './cell-tables.js';

interface Call {
  readonly read: readonly CallArgument[];
  readonly names: readonly string[];
  readonly tables: ExplainedTables | undefined;
}

/** Why a METER cell shows an error: the sentence, or undefined where only its function knows. */
export function explainFault(error: string, { read, names, tables }: Call): string | undefined {
  const ofExcel = (messages().excel.explain.errors as Readonly<Record<string, string>>)[error];
  if (ofExcel !== undefined) return ofExcel;
  for (const [index, { cells = [] }] of read.entries()) {
    const found = cells.flat().find(isErrorCell);
    if (found !== undefined) return faultSentence(passed(argumentName(names, index), found.error));
  }
  if (tables === undefined) return undefined;
  const faults = faultsOf(read, names.indexOf('offerName'), tables.offerName);
  return faults.length === 0 ? undefined : faultsCell(faults).sentence;
}

/** What stands in the way of pricing the offer that is asked for by its name, or that the cell is about, or any one. */
function faultsOf(
  read: readonly CallArgument[],
  named: number,
  offerName: string | undefined,
): readonly Fault[] {
  const offers = readOffers(read[0]?.cells ?? []);
  if (!offers.ok) return offers.faults;
  const traffic = readTraffic(read[1]?.cells ?? []);
  if (!traffic.ok) return traffic.faults;
  const asked = read[named]?.cells?.[0]?.[0] ?? undefined;
  const name = typeof asked === 'string' ? asked : offerName;
  const wanted =
    name === undefined && named < 0
      ? offers.value.map(({ offer }) => offer)
      : [pickOffer(offers.value, name)];
  return wanted.flatMap((offer) => {
    const quoted = offer.ok ? quote(traffic.value, offer.value) : offer;
    return quoted.ok ? [] : quoted.faults;
  });
}
