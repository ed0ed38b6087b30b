import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { numberLocale } from '../../messages/messages.js';
import type { PaneSettings } from './settings.js';

/** How figures are written: as the workbook writes numbers, amounts with their currency. */
export interface FigureFormat {
  /** A bill: the minor unit of its currency. `$39,600.00` */
  readonly money: (value: Dec | number | undefined) => string;
  /** The same without its minor unit, where figures stand side by side. `$39,600` */
  readonly whole: (value: Dec | number | undefined) => string;
  /** The same in few letters, where there is no room for more. `$39.6K` */
  readonly short: (value: Dec | number | undefined) => string;
  /** A cost of one thing: as many decimals as the settings say. `$1.2308` */
  readonly unitCost: (value: Dec | number | undefined) => string;
  /** `65%`, `2.5%` */
  readonly share: (value: Dec | number | undefined) => string;
  /** `50,000`, `4.25` */
  readonly count: (value: Dec | number | undefined) => string;
}

/** What stands where there is no figure. */
const NONE = '–';

/**
 * @param currency three letters, or '' for amounts without one
 * @param locale left out: how numbers are written everywhere in the pane
 */
export function figuresIn(
  currency: string,
  { decimals }: PaneSettings,
  locale = numberLocale(),
): FigureFormat {
  const money = amounts(currency, undefined, locale);
  const unitCost = amounts(currency, decimals, locale);
  const whole = amounts(currency, 0, locale);
  const short = new Intl.NumberFormat(locale, {
    ...(currency === '' ? {} : { style: 'currency', currency }),
    notation: 'compact',
    useGrouping: true,
    maximumSignificantDigits: 3,
  });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const written = (format: Intl.NumberFormat) => (value: Dec | number | undefined) =>
    value === undefined ? NONE : format.format(typeof value === 'number' ? value : toDouble(value));
  return {
    money: written(money),
    whole: written(whole),
    short: written(short),
    unitCost: written(unitCost),
    share: written(share),
    count: written(count),
  };
}

function amounts(
  currency: string,
  decimals: number | undefined,
  locale: string | undefined,
): Intl.NumberFormat {
  const digits =
    decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (currency === '')
    return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, ...digits });
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...digits,
  });
}
