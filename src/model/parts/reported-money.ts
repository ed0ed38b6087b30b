import { OFFER_TERMS } from '../../core/terms/columns.js';
import type { ModelDraft } from '../figures/draft.js';

/** The column of exchange rates. */
export function ratesIn({ names }: ModelDraft): string {
  return `${names.tables.offers}[${OFFER_TERMS.exchangeRate.header}]`;
}

/** What one unit of an offer's currency is worth; 1 where its rows do not say. */
function exchangeRate(draft: ModelDraft, offer: string): string {
  const stated = `SUMPRODUCT(MAX((${draft.names.tables.offers}[Offer]=${offer})*${ratesIn(draft)}))`;
  return `(${stated}+(${stated}=0))`;
}

/** An amount in an offer's own currency, in the one that is reported. @param offer the address of its name */
export function reported(draft: ModelDraft, amount: string, offer: string): string {
  return draft.isMixed ? `${amount}*${exchangeRate(draft, offer)}` : amount;
}
