import { messages, numberLocale } from '../../messages/messages.js';
import { numberEntry, signedAmount, type EntryStyle } from '../../core/grid/typed-number.js';

/** What is typed for an amount: a number, or one with a sign or code of a currency before or behind it. */
interface MoneyEntry {
  /** As `numberEntry` gives it, the sign aside. */
  readonly value: number | string | undefined;
  /** What the sign stands for, where there is one; `own` is any that the amounts here may be in. */
  readonly sign: 'none' | 'own' | { readonly code: string };
}

/**
 * An amount as a person types it: `7.40`, `€7.40`, `7,40 €`, `USD 5`.
 * @param currency what the amounts here are in; undefined where nothing says so
 */
export function moneyEntry(text: string, style: EntryStyle, currency: string | undefined): MoneyEntry {
  const typed = text.trim();
  const signed = signedAmount(typed);
  if (signed === undefined) return { value: numberEntry(text, style), sign: 'none' };
  const { sign, code, amount } = signed;
  const value = numberEntry(amount, style);
  if (currency !== undefined && isSignOf(sign, code, currency)) return { value, sign: 'own' };
  return { value, sign: { code } };
}

/** Whether a sign may stand for a currency: its code, or what some language writes for it. */
function isSignOf(sign: string, code: string, currency: string): boolean {
  if (code === currency) return true;
  return (['symbol', 'narrowSymbol'] as const).some((currencyDisplay) => {
    const parts = new Intl.NumberFormat(numberLocale(), { style: 'currency', currency, currencyDisplay });
    return parts.formatToParts(1).some(({ type, value }) => type === 'currency' && value === sign);
  });
}

/** Why a text with a sign is no amount here; undefined where it is one, or the sign is not the matter. */
export function signFault(text: string, style: EntryStyle, currency: string | undefined): string | undefined {
  const { value, sign } = moneyEntry(text, style, currency);
  if (typeof sign === 'string' || typeof value !== 'number') return undefined;
  const { stateCurrency, otherCurrency } = messages().parts.sign;
  return currency === undefined ? stateCurrency(sign.code) : otherCurrency(currency, sign.code);
}
