import { failed, ok, type Result } from '../../core/fault/result.js';
import { quote, type Quote } from '../../core/scenario/quote/quote.js';
import { currencyFaultOf } from '../../core/scenario/ranking/currencies.js';
import { nameKey } from '../../core/terms/channels.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { pickPair } from '../../core/terms/pick-pair.js';
import type { ReadTables } from './offers.js';

/** The quotes of two offers by their names, which may be one. Faults: as `pickPair`; two currencies; either has no price. */
export function quotedPair(
  { traffic, offers }: ReadTables,
  names: { readonly a: string | undefined; readonly b: string | undefined },
): Result<{ readonly a: Quote; readonly b: Quote }> {
  const isOne = names.a !== undefined && names.b !== undefined && nameKey(names.a) === nameKey(names.b);
  const one = isOne ? pickOffer(offers, names.a, 'offerA') : undefined;
  const pair =
    one === undefined ? pickPair(offers, names) : one.ok ? ok({ a: one.value, b: one.value }) : one;
  if (!pair.ok) return pair;
  const { a, b } = pair.value;
  const currencies = currencyFaultOf([a, b]);
  if (currencies !== undefined) return failed(currencies);
  const [first, second] = [quote(traffic, a), quote(traffic, b)];
  if (!first.ok) return first;
  return second.ok ? ok({ a: first.value, b: second.value }) : second;
}
