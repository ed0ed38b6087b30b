import type { Dec } from '../../core/exact/decimal.js';
import type { Charge } from '../../core/terms/charge.js';
import type { CalculationRows } from '../calculation-rows.js';
import { difference, inWords, roundedUp } from './formula.js';
import type { Rated } from './rated.js';
import { formulaRow } from './rows.js';
import type { TermLines } from './terms.js';
import { tierLines } from './tier-lines.js';

/** billed units → money by the charge's one schedule. */
export function tariffLines(calculation: CalculationRows, terms: TermLines, of: Billed): Rated {
  const { charge, label, billed } = of;
  const { tariff } = charge;
  const lines: Lines = {
    ...of,
    terms,
    row: (what, words, unit) => formulaRow(calculation, words, { label: `${label}: ${what}`, unit }),
    money: (words) => lines.row('charge of the schedule', words, 'money'),
  };
  switch (tariff.kind) {
    case 'perUnit':
      return perUnitLines(lines, tariff);
    case 'package':
      return packageLines(lines, tariff);
    case 'commitment':
      return commitmentLines(lines, tariff);
    case 'tiers':
      return tierLines(calculation, { label, billed, tariff });
  }
}

interface Billed {
  readonly charge: Charge;
  readonly label: string;
  /** The units, as a formula. */
  readonly billed: string;
}

/** The rows of one charge. */
interface Lines extends Billed {
  readonly terms: TermLines;
  readonly row: (what: string, words: string, unit: string) => string;
  readonly money: (words: string) => string;
}

type TariffOf<Kind> = Extract<Charge['tariff'], { readonly kind: Kind }>;

function perUnitLines({ charge, billed, terms, row, money }: Lines, tariff: TariffOf<'perUnit'>): Rated {
  const listed = rateOf(terms, charge, tariff.rate);
  const rate =
    charge.sessionCap === undefined
      ? listed
      : row('rate under the cap', `MIN(${listed},${sessionCapOf(terms, charge)})`, 'money per unit');
  const before = money(`${billed}*${rate}`);
  return { quantity: billed, rate, before, used: before };
}

function packageLines({ charge, billed, terms, row, money }: Lines, tariff: TariffOf<'package'>): Rated {
  const size = terms.ofCharge(charge, { header: 'Package size', value: tariff.size, unit: 'units' }) ?? '';
  const price = rateOf(terms, charge, tariff.price);
  const packages = row('packages', roundedUp(`ROUND(${billed},9)/${size}`), 'packages');
  const before = money(`${packages}*${price}`);
  return {
    unit: `"packages of "&${inWords(size)}`,
    quantity: packages,
    rate: price,
    before,
    used: before,
  };
}

function commitmentLines(
  { charge, billed, terms, row, money }: Lines,
  tariff: TariffOf<'commitment'>,
): Rated {
  const header = 'Committed units';
  const committed = terms.ofCharge(charge, { header, value: tariff.units, unit: 'units' }) ?? '';
  const rate = rateOf(terms, charge, tariff.rate);
  const overageRate = overageRateOf(terms, charge, {
    rate,
    overage: tariff.overageRate,
    listed: tariff.rate,
  });
  const beyond = row('units beyond', `MAX(ROUND(${difference(billed, committed)},9),0)`, 'units');
  const before = money(`${committed}*${rate}+${beyond}*${overageRate}`);
  const used = row(
    'charge for used units',
    `MIN(ROUND(${billed},9),${committed})*${rate}+${beyond}*${overageRate}`,
    'money',
  );
  const oneRate = rate === overageRate ? rate : `IF(OR(${beyond}=0,${rate}=${overageRate}),${rate},"")`;
  return {
    quantity: row('quantity', `MAX(${billed},${committed})`, 'units'),
    rate: oneRate,
    before,
    used,
  };
}

export function rateOf(terms: TermLines, charge: Charge, value: Dec): string {
  const unit = 'money per unit';
  const isPackage = charge.tariff.kind === 'package';
  const ofPackage = isPackage ? undefined : terms.perUnit(charge, value, unit);
  return ofPackage ?? terms.ofCharge(charge, { header: 'Rate', value, unit }) ?? '';
}

function overageRateOf(
  terms: TermLines,
  charge: Charge,
  { rate, overage, listed }: { readonly rate: string; readonly overage: Dec; readonly listed: Dec },
): string {
  const term = { header: 'Overage rate', value: overage, unit: 'money per unit' };
  // Left out it is the rate itself, and follows it.
  return terms.ofCharge(charge, overage.eq(listed) ? { ...term, neutral: listed } : term) ?? rate;
}

export function sessionCapOf(terms: TermLines, charge: Charge): string {
  const term = { header: 'Session cap', value: charge.sessionCap, unit: 'money per session' };
  return terms.ofCharge(charge, term) ?? '';
}
