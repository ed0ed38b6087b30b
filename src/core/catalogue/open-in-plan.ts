import { findWord } from '../grid/word.js';
import { METER_WORDS } from '../meter/meter-word.js';
import { appliesTo } from '../terms/applies-to.js';
import { OFFER_TERMS } from '../terms/columns.js';
import type { OfferTerm } from '../terms/offer-term.js';
import type { Need } from './needs.js';
import type { CatalogueCharge, Claim, Report, VendorPlan } from './vendor.js';

/** What a buyer of a plan must ask the vendor, and the term that the answer sets. */
export interface OpenInPlan {
  /** A rule that no term can say, a term that is not public, or a figure on which sources differ. */
  readonly why: { readonly need: Need } | 'notPublic' | 'disputed';
  readonly term: string;
  /** The charge that it is about, by its terms; undefined: the plan as a whole. */
  readonly charge: CatalogueCharge['terms'] | undefined;
  /** What a source says of it; undefined where nobody does. */
  readonly report: Omit<Report, 'claim'> | undefined;
  /** Who says it, or that there is such a rule. */
  readonly claim: Claim;
}

/**
 * The terms that come nearest to a rule which no term can say, the nearest first: what the answer comes to on average is
 * written there. The first that a charge of the plan takes.
 */
const SETS: Readonly<Record<Need, readonly [string, ...string[]]>> = {
  'yearly allowance': ['Pause after', 'Rate'],
  customers: ['Rate'],
  'long pack': ['Resets'],
  'split sessions': ['Window factor', 'Units per session', 'Rate'],
  'allowance per session': ['Units per session', 'Rate'],
  'dearest meter': ['Units per session', 'Rate'],
  'kinds of outcome': ['Rate'],
  'rounding up': ['Units per session', 'Rate'],
  'share of a cost': ['Platform fee'],
  'true-up': ['Annual minimum'],
};

const BUYERS: ReadonlySet<string> = new Set(
  Object.values<OfferTerm>(OFFER_TERMS)
    .filter(({ isBuyers }) => isBuyers === true)
    .map(({ header }) => header),
);

/** Everything that a plan of the catalogue leaves to be asked; what only the buyer knows is not asked of the vendor. */
export function openInPlan({ needs, claim, charges }: VendorPlan): OpenInPlan[] {
  const rules = needs.map((need): OpenInPlan => ({
    why: { need },
    term: termSet(need, charges),
    charge: undefined,
    report: undefined,
    claim,
  }));
  return [...rules, ...charges.flatMap((charge) => [...notPublic(charge, claim), ...disputed(charge)])];
}

function termSet(need: Need, charges: readonly CatalogueCharge[]): string {
  const [nearest, ...others] = SETS[need];
  return [nearest, ...others].find((header) => charges.some((own) => takes(own, header))) ?? nearest;
}

function takes({ terms }: CatalogueCharge, header: string): boolean {
  const term = Object.values<OfferTerm>(OFFER_TERMS).find((own) => own.header === header);
  const meter = findWord(String(terms['Meter'] ?? ''), METER_WORDS);
  return term !== undefined && (term.of !== 'charge' || appliesTo(term, meter));
}

function notPublic({ asks, terms }: CatalogueCharge, claim: Claim): OpenInPlan[] {
  return Object.entries(asks)
    .filter(([term]) => !BUYERS.has(term))
    .flatMap(([term, reports]): OpenInPlan[] =>
      reports.length === 0
        ? [{ why: 'notPublic', term, charge: terms, report: undefined, claim }]
        : reports.map((own) => ({ why: 'notPublic', term, charge: terms, report: own, claim: own.claim })),
    );
}

function disputed(charge: CatalogueCharge): OpenInPlan[] {
  return Object.entries(charge.disputed).flatMap(([term, reports]) =>
    reports.map((own): OpenInPlan => ({
      why: 'disputed',
      term,
      charge: charge.terms,
      report: own,
      claim: own.claim,
    })),
  );
}
