import { ONE, toDouble, ZERO, type Dec } from '../../core/exact/decimal.js';
import { periodOf } from '../../core/terms/beyond.js';
import { replyUnits } from '../../core/terms/charge.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added, difference, times } from './formula.js';
import { formulaRow, numberRow } from './rows.js';
import type { PooledUsage } from './pooled-usage.js';
import type { LiveUsage } from './usage-lines.js';
import { sessionChargeLines } from './session-charge.js';
import type { TermLines } from './terms.js';
import type { Rated } from './rated.js';
import { rateOf, sessionCapOf, tariffLines } from './tariff-lines.js';

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

/** billed units → money, for one charge. */
export function rateLines(
  calculation: CalculationRows,
  terms: TermLines,
  { usage, seats }: { readonly usage: PooledUsage; readonly seats: string | undefined },
): LiveCharge {
  if (usage.isBilledElsewhere) return elsewhere(usage);
  const { charge, label } = usage.meter;
  const months = periodLine(calculation, usage);
  const billed = billedLines(calculation, terms, { usage, seats, months });
  const byChannel = cappedLines(calculation, terms, usage);
  const rated: Rated =
    byChannel === undefined
      ? ofOneMonth(calculation, label, {
          rated: tariffLines(calculation, terms, { charge, label, billed }),
          months,
        })
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
    failureSpend: failureLine(calculation, usage, { ...rated, amount, byChannel }),
  };
}

/** A charge whose units another one of its pool bills. */
function elsewhere(usage: LiveUsage): LiveCharge {
  const nothing = { amount: '0', failureSpend: '0' };
  return { usage, unit: undefined, quantity: usage.units, rate: undefined, byChannel: undefined, ...nothing };
}

/** The months of a charge's period; undefined where each month is one. Which period it is stays as it was at the conversion. */
function periodLine(
  calculation: CalculationRows,
  { meter: { charge, label } }: LiveUsage,
): string | undefined {
  const months = periodOf(charge.beyond?.resets, ONE);
  if (months.eq(ONE)) return undefined;
  return numberRow(calculation, toDouble(months), { label: `${label}: months of a period`, unit: 'months' });
}

/** What the units of a period come to, as one of its months has it. */
function ofOneMonth(
  calculation: CalculationRows,
  label: string,
  { rated, months }: { readonly rated: Rated; readonly months: string | undefined },
): Rated {
  if (months === undefined) return rated;
  const aMonth = (what: string, words: string) =>
    formulaRow(calculation, `${words}/${months}`, { label: `${label}: ${what}, a month`, unit: 'money' });
  const before = aMonth('charge of the schedule', rated.before);
  const used = rated.used === rated.before ? before : aMonth('charge for used units', rated.used);
  return { ...rated, quantity: `${rated.quantity}/${months}`, before, used };
}

function billedLines(
  calculation: CalculationRows,
  terms: TermLines,
  {
    usage,
    seats,
    months,
  }: {
    readonly usage: LiveUsage;
    readonly seats: string | undefined;
    readonly months: string | undefined;
  },
): string {
  const { charge, label } = usage.meter;
  const term = (header: string, value: Dec) =>
    terms.ofCharge(charge, { header, value, unit: 'units', neutral: ZERO });
  const units = term('Included units', charge.includedUnits);
  const perSeat = term('Included units per seat', charge.includedUnitsPerSeat);
  const bySeats = perSeat === undefined || seats === undefined ? [] : [`${seats}*${perSeat}`];
  const free = [...(units === undefined ? [] : [units]), ...bySeats];
  const minimum = term('Minimum units', charge.minimumUnits);
  let billed =
    months === undefined
      ? usage.units
      : formulaRow(calculation, times(usage.units, months), {
          label: `${label}: units of a period of such months`,
          unit: 'units',
        });
  if (free.length > 0) {
    const most = terms.ofCharge(charge, {
      header: 'Most included units',
      value: charge.mostIncludedUnits,
      unit: 'units',
    });
    const summed = added(free);
    const included = formulaRow(calculation, most === undefined ? summed : `MIN(${summed},${most})`, {
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
  const { sessionCap, tariff } = charge;
  const rule = replyUnits(charge);
  if (sessionCap === undefined || tariff.kind !== 'perUnit' || rule === undefined) return undefined;
  const rate = rateOf(terms, charge, tariff.rate);
  const cap = sessionCapOf(terms, charge);
  return channels.map(({ session, channel }) => {
    const about = `${label}, ${channel.name}`;
    const perSession =
      rule.kind === 'perSession'
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

/** What of a charge bought failures: its used part by the share of what channels bought that failed, moved as its cap moved it. */
function failureLine(
  calculation: CalculationRows,
  { meter: { label }, channels, units }: LiveUsage,
  { before, used, amount, byChannel }: Rated & Pick<LiveCharge, 'amount' | 'byChannel'>,
): string {
  const failed = channels
    .map((own, index) =>
      byChannel === undefined ? own.failed : `${byChannel[index] ?? '0'}*${own.channel.failureRate}`,
    )
    .filter((words) => words !== '0');
  if (failed.length === 0) return '0';
  const whole = amount === before ? used : `${used}*${amount}/${before}`;
  const bought = byChannel === undefined ? units : before;
  return formulaRow(calculation, `IF(${units}*${before}=0,0,${whole}*(${added(failed)})/${bought})`, {
    label: `${label}: failure spend before settlement`,
    unit: 'money',
  });
}
