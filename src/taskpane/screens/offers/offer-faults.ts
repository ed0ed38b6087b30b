import type { Fault } from '../../../core/fault/fault.js';
import { faultPlaceOf } from '../../../core/scenario/tables/fault-place.js';
import type { Priced } from '../../../core/scenario/ranking/priced.js';
import { nameKey } from '../../../core/terms/channels.js';
import { offerTerms } from '../../../core/terms/applicable.js';

/** What is wrong with an offer, by where its card shows it. */
interface PlacedFaults {
  /** At the top of the card. */
  readonly top: readonly Fault[];
  /** At the top of the charge of a row, or beside its field. */
  readonly ofCharge: (row: number, header?: string) => readonly Fault[];
  /** Beside a field of the whole offer. */
  readonly ofOffer: (header: string) => readonly Fault[];
}

/** Everything that keeps one offer from being priced, faults of the traffic that only its own terms meet included. */
export function faultsOfOffer({ offers, ranking }: Priced, name: string): readonly Fault[] {
  const isOwn = (own: { readonly name: string }) => nameKey(own.name) === nameKey(name);
  const read = offers.find(isOwn)?.offer;
  if (read?.ok === false) return read.faults;
  const quote = ranking?.find(isOwn)?.quote;
  return quote?.ok === false ? quote.faults : [];
}

/** Faults that are of no offer alone: of a header, or of two currencies. */
export function faultsOfTable({ faults, offers }: Priced): readonly Fault[] {
  const names = new Set(offers.map(({ name }) => nameKey(name)));
  return faults.filter((fault) => {
    const { table, row, offer } = faultPlaceOf(fault);
    return table === 'offers' && row === undefined && !(offer !== undefined && names.has(nameKey(offer)));
  });
}

const OF_OFFER: ReadonlySet<string> = new Set(offerTerms().map(({ header }) => header));

/** @param fields the headers that the charge of each row shows, by the row’s place in the table */
export function placeFaults(
  faults: readonly Fault[],
  fields: ReadonlyMap<number, ReadonlySet<string>>,
): PlacedFaults {
  const placed = faults.map((fault) => {
    const { row, header } = faultPlaceOf(fault);
    const ofOffer = header !== undefined && OF_OFFER.has(header);
    const shown = row === undefined || ofOffer ? undefined : fields.get(row);
    return {
      fault,
      header: ofOffer || (header !== undefined && shown?.has(header)) ? header : undefined,
      row: shown === undefined ? undefined : row,
    };
  });
  const at = (row: number | undefined, header: string | undefined) =>
    placed.filter((own) => own.row === row && own.header === header).map(({ fault }) => fault);
  return {
    top: at(undefined, undefined),
    ofCharge: (row, header) => at(row, header),
    ofOffer: (header) => at(undefined, header),
  };
}
