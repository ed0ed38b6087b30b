import { headersWhere } from '../grid/term.js';
import { offersIn } from '../scenario/tables/offer-rows.js';
import type { CellValue, Tables } from '../scenario/tables/scenario.js';
import type { Quote } from '../scenario/quote/quote.js';
import { canonicalRow } from '../scenario/tables/canonical-row.js';
import { nameKey } from '../terms/channels.js';
import { meterOf, needsInteractions, type Charge } from '../terms/charge.js';
import { OFFER_TERMS } from '../terms/columns.js';
import type { OfferTerm } from '../terms/offer-term.js';
import type { RatedCharge } from '../terms/rate.js';
import { explainCharge } from './explain/charge.js';
import { explainInvoice } from './explain/invoice.js';
import type { Step, StepOf } from './explain/step.js';
import { explainTraffic } from './explain/traffic.js';
import { stepLabel, type StepLabel } from './explain/labels.js';
import { howMade } from './explain/words.js';
import type { Text } from '../phrase/phrase.js';

/** A cell of the tables that a number is made from. */
export interface DerivationInput {
  readonly table: 'offers' | 'traffic';
  /** Index into the table's rows. */
  readonly row: number;
  readonly header: string;
  readonly value: CellValue;
}

/** One number of a derivation with the inputs that enter it; those of the numbers before it stand there. */
export type DerivedStep = Step &
  StepLabel & {
    /** How it is made, without figures; '' where the item says so itself. */
    readonly words: Text;
    readonly inputs: readonly DerivationInput[];
  };

/** The derivation of an offer's figures, each number with the cells that it comes from. @param tables of the quote */
export function derivation(quote: Quote, tables: Tables): DerivedStep[] {
  const cells = cellsOf(quote, tables);
  return [
    ...explainTraffic(quote).map((step) => withInputs(step, trafficInputs(step, quote, cells))),
    ...quote.rated.flatMap((rated) =>
      explainCharge(rated).map((step) => withInputs(step, chargeInputs(step, rated, cells))),
    ),
    ...explainInvoice(quote).map((step) => withInputs(step, cells.ofOffer(invoiceTerms(step)))),
  ];
}

function withInputs(step: Step, inputs: readonly DerivationInput[]): DerivedStep {
  return { ...step, ...stepLabel(step), words: howMade(step), inputs };
}

/** How a step finds the cells it comes from. Only filled cells are found. */
interface Cells {
  readonly ofChannel: (channel: string, headers: readonly string[]) => DerivationInput[];
  /** Wherever the offer states it. */
  readonly ofOffer: (headers: readonly string[]) => DerivationInput[];
  readonly ofCharge: (charge: Charge, headers: readonly string[]) => DerivationInput[];
}

function cellsOf({ offer }: Quote, { traffic, offers }: Tables): Cells {
  const rows = offersIn(offers.map(canonicalRow)).find(
    ({ name }) => nameKey(name) === nameKey(offer.name),
  )?.rows;
  const own = rows ?? [];
  const channels = traffic.map((row, index) => ({ index, row: canonicalRow(row) }));
  const filled = (
    table: DerivationInput['table'],
    among: readonly { readonly index: number; readonly row: Readonly<Record<string, string | number>> }[],
    headers: readonly string[],
  ) =>
    headers.flatMap((header) =>
      among.flatMap(({ index, row }): DerivationInput[] =>
        row[header] === undefined ? [] : [{ table, row: index, header, value: row[header] }],
      ),
    );
  return {
    ofChannel: (name, headers) => {
      const named = channels.filter(({ row }) => nameKey(String(row['Channel'] ?? '')) === nameKey(name));
      return filled('traffic', named.length > 0 || channels.length > 1 ? named : channels, headers);
    },
    ofOffer: (headers) => filled('offers', own, headers),
    ofCharge: ({ where }, headers) => {
      const stated = own.filter(({ index }) => index + 1 === where.row);
      return filled('offers', stated, headers);
    },
  };
}

const RATE = ['Resolution rate'];
const REPLIES = ['Interactions per session'];
const UNITS = entering('units');
const ALLOWANCES = entering('allowance');
const PRICE = entering('price');

/** The columns that enter a line, both lines of a discount its own ones, or the total as it is reported. */
function invoiceTerms(step: Step): string[] {
  if (step.kind === 'reportedTotal') return entering('exchangeRate');
  if (step.kind !== 'line') return [];
  const { kind } = step.line;
  return entering(kind === 'feeDiscount' ? 'discount' : kind);
}

/** The columns that enter a step of a charge, or a line of the invoice. */
function entering(step: OfferTerm['enters']): string[] {
  return headersWhere<OfferTerm>(OFFER_TERMS, ({ enters }) => enters === step);
}

function trafficInputs(step: Step, { offer }: Quote, cells: Cells): DerivationInput[] {
  switch (step.kind) {
    case 'sessions': {
      const stated = cells.ofChannel(step.channel, ['Sessions']);
      return stated.length > 0 ? stated : cells.ofChannel(step.channel, ['Contacts', 'Involvement rate']);
    }
    case 'resolutions':
    case 'unresolved':
      return offer.resolutionRate === undefined ? cells.ofChannel(step.channel, RATE) : cells.ofOffer(RATE);
    case 'partHandled':
      return cells.ofOffer(entering('partHandled'));
    default:
      return [];
  }
}

/** The customers of a channel, where the charge counts them. */
function customerInputs(step: StepOf<'channelUnits'>, cells: Cells): DerivationInput[] {
  const meter = meterOf(step.charge);
  const counts = meter.kind === 'usage' && meter.counts === 'customers';
  return counts ? cells.ofChannel(step.channel, ['Customers', 'Sessions']) : [];
}

/** A whole takes its inputs from its parts; it has its own where it has none. */
function chargeInputs(step: Step, rated: RatedCharge, cells: Cells): DerivationInput[] {
  const { included, usage } = rated.billed;
  const { charge } = usage;
  switch (step.kind) {
    case 'heldUnits':
      return cells.ofOffer(['Seats', 'Minimum seats']);
    case 'channelUnits': {
      const own = [...customerInputs(step, cells), ...cells.ofCharge(charge, UNITS)];
      if (!needsInteractions(charge)) return own;
      const stated = cells.ofOffer(REPLIES);
      return [...(stated.length > 0 ? stated : cells.ofChannel(step.channel, REPLIES)), ...own];
    }
    case 'billedWith':
      return cells.ofCharge(charge, ['Pool']);
    case 'periodUnits':
      return cells.ofCharge(charge, ['Resets']);
    case 'beyondIncluded':
    case 'minimumMet':
      return cells.ofCharge(charge, ALLOWANCES);
    case 'billed':
      return included.isZero() && charge.minimumUnits.isZero() ? cells.ofCharge(charge, ALLOWANCES) : [];
    case 'capped':
      return cells.ofCharge(charge, entering('resolutionCap'));
    case 'cappedChannel':
    case 'slice':
    case 'flatFee':
    case 'beforeCap':
      return cells.ofCharge(charge, PRICE);
    case 'allParts':
      return rated.slices.length === 0 ? cells.ofCharge(charge, PRICE) : [];
    default:
      return [];
  }
}
