import { ZERO, type Dec } from '../../core/exact/decimal.js';
import type { Charge } from '../../core/terms/charge.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added, difference, roundedUp, times, inWords } from './formula.js';
import { formulaRow } from './rows.js';
import type { LiveUsage } from './count-lines.js';
import { sessionChargeLines } from './session-charge.js';
import type { TermLines } from './terms.js';
import { tierLines } from './tier-lines.js';

/** A charge in money, unrounded, in addresses. */
export interface LiveCharge {
  readonly usage: LiveUsage;
  /** What its invoice line counts in, a formula; undefined where that is a word. */
  readonly unit: string | undefined;
  /** The quantity of its invoice line. */
  readonly quantity: string;
  /** The rate of its invoice line, a formula that gives "" where no single rate holds; undefined where none ever does. */
  readonly rate: string | undefined;
  readonly amount: string;
  /** What each channel's sessions cost under a cap per session, in the order of `usage.channels`; else undefined. */
  readonly byChannel: readonly string[] | undefined;
  /** The part of the amount that bought sessions the AI did not resolve. */
  readonly failureSpend: string;
}

/** What a rate schedule makes of billed units. */
export interface Rated {
  /** What its invoice line counts in, a formula, where that is made with a number. */
  readonly unit?: string;
  readonly quantity: string;
  readonly rate: string | undefined;
  readonly before: string;
  /** `before` less what bought nothing. */
  readonly used: string;
}

/** billed units → money, for one charge. */
export function rateLines(
  calculation: CalculationRows,
  terms: TermLines,
  { usage, seats }: { readonly usage: LiveUsage; readonly seats: string | undefined },
): LiveCharge {
  const { charge, label } = usage.meter;
  const billed = billedLines(calculation, terms, { usage, seats });
  const byChannel = cappedLines(calculation, terms, usage);
  const rated: Rated =
    byChannel === undefined
      ? tariffLines(calculation, terms, { charge, label, billed })
      : cappedTotal(calculation, label, { billed, byChannel });
  const cap = terms.ofCharge(charge, {
    header: 'Resolution cap',
    value: charge.resolutionCap,
    unit: 'money per resolution',
  });
  const limit = cap === undefined ? undefined : `${cap}*(${usage.resolutions})`;
  const amount =
    limit === undefined
      ? rated.before
      : formulaRow(calculation, `MIN(${rated.before},${limit})`, {
          label: `${label}: charge`,
          unit: 'money',
        });
  const rate =
    limit === undefined || rated.rate === undefined
      ? rated.rate
      : `IF(${amount}<${rated.before}*(1-1E-14),"",${rated.rate})`;
  return {
    usage,
    unit: rated.unit,
    quantity: rated.quantity,
    rate,
    amount,
    byChannel,
    failureSpend: failureLine(calculation, usage, { ...rated, amount }),
  };
}

function billedLines(
  calculation: CalculationRows,
  terms: TermLines,
  { usage, seats }: { readonly usage: LiveUsage; readonly seats: string | undefined },
): string {
  const { charge, label } = usage.meter;
  const term = (header: string, value: Dec) =>
    terms.ofCharge(charge, { header, value, unit: 'units', neutral: ZERO });
  const units = term('Included units', charge.includedUnits);
  const perSeat = term('Included units per seat', charge.includedUnitsPerSeat);
  const bySeats = perSeat === undefined || seats === undefined ? [] : [`${seats}*${perSeat}`];
  const free = [...(units === undefined ? [] : [units]), ...bySeats];
  const minimum = term('Minimum units', charge.minimumUnits);
  let billed = usage.units;
  if (free.length > 0) {
    const included = formulaRow(calculation, added(free), {
      label: `${label}: units included`,
      unit: 'units',
    });
    billed = formulaRow(calculation, `MAX(${difference(billed, included)},0)`, {
      label: `${label}: billable units`,
      unit: 'units',
    });
  }
  if (minimum === undefined) return billed;
  return formulaRow(calculation, `MAX(${billed},${minimum})`, {
    label: `${label}: billed units`,
    unit: 'units',
  });
}

/** S · E[min(rate · f(N), cap)] for each channel of a charge that bills a session by its replies or units. */
function cappedLines(
  calculation: CalculationRows,
  terms: TermLines,
  { meter: { charge, label, units }, channels }: LiveUsage,
): string[] | undefined {
  const { meter, tariff, unitRule } = charge;
  if (charge.sessionCap === undefined || tariff.kind !== 'perUnit') return undefined;
  if (meter !== 'interaction' && meter !== 'unit') return undefined;
  const rate = rateOf(terms, charge, tariff.rate);
  const cap = sessionCapOf(terms, charge);
  return channels.map(({ session, channel }) => {
    const about = `${label}, ${channel.name}`;
    const perSession =
      unitRule?.kind === 'perSession'
        ? `MIN(${times(rate, session.unitsPerSession)},${cap})`
        : sessionChargeLines(calculation, {
            label: `${about}: charge per session`,
            rate,
            cap,
            units,
            interactionsPerSession: session.interactionsPerSession ?? '',
            meanNow: session.meanNow,
            turns: session.turns,
          });
    return formulaRow(calculation, `${channel.sessions}*${perSession}`, {
      label: `${about}: charge`,
      unit: 'money',
    });
  });
}

function cappedTotal(
  calculation: CalculationRows,
  label: string,
  { billed, byChannel }: { readonly billed: string; readonly byChannel: readonly string[] },
): Rated {
  const before = formulaRow(calculation, added(byChannel), {
    label: `${label}: charge of the schedule`,
    unit: 'money',
  });
  return { quantity: billed, rate: undefined, before, used: before };
}

function tariffLines(
  calculation: CalculationRows,
  terms: TermLines,
  { charge, label, billed }: { readonly charge: Charge; readonly label: string; readonly billed: string },
): Rated {
  const { tariff } = charge;
  const row = (what: string, words: string, unit: string) =>
    formulaRow(calculation, words, { label: `${label}: ${what}`, unit });
  const money = (words: string) => row('charge of the schedule', words, 'money');
  switch (tariff.kind) {
    case 'perUnit': {
      const listed = rateOf(terms, charge, tariff.rate);
      const rate =
        charge.sessionCap === undefined
          ? listed
          : row('rate under the cap', `MIN(${listed},${sessionCapOf(terms, charge)})`, 'money per unit');
      const before = money(`${billed}*${rate}`);
      return { quantity: billed, rate, before, used: before };
    }
    case 'package': {
      const size =
        terms.ofCharge(charge, { header: 'Package size', value: tariff.size, unit: 'units' }) ?? '';
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
    case 'commitment': {
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
    case 'tiers':
      return tierLines(calculation, { label, billed, tariff });
  }
}

function rateOf(terms: TermLines, charge: Charge, value: Dec): string {
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

function sessionCapOf(terms: TermLines, charge: Charge): string {
  const term = { header: 'Session cap', value: charge.sessionCap, unit: 'money per session' };
  return terms.ofCharge(charge, term) ?? '';
}

/** What of a charge bought failures: its used part by the share of units that failed, moved as its cap moved it. */
function failureLine(
  calculation: CalculationRows,
  { meter: { label }, channels, units }: LiveUsage,
  { before, used, amount }: Rated & { readonly amount: string },
): string {
  const failed = channels.map((own) => own.failed).filter((words) => words !== '0');
  if (failed.length === 0) return '0';
  const whole = amount === before ? used : `${used}*${amount}/${before}`;
  return formulaRow(calculation, `IF(${units}*${before}=0,0,${whole}*(${added(failed)})/${units})`, {
    label: `${label}: failure spend before settlement`,
    unit: 'money',
  });
}
