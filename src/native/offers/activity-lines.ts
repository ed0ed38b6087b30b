import type { Offer } from '../../core/terms/offer.js';
import { serves } from '../../core/terms/serves.js';
import type { CalculationRows } from '../calculation-rows.js';
import { complement, times } from './formula.js';
import { formulaRow } from './rows.js';
import type { TermLines } from './terms.js';
import type { LiveChannel } from './traffic-block.js';

/** A served channel in the month that the AI handles, in addresses. */
export interface LiveActivity extends LiveChannel {
  readonly resolutions: string;
  readonly unresolved: string;
  /** 1 − ρ. */
  readonly failureRate: string;
}

/** The channels that an offer serves, with its own rates where it states them. */
export function servedChannels(
  offer: Offer,
  terms: TermLines,
  channels: readonly LiveChannel[],
): LiveChannel[] {
  const resolutionRate = terms.ofOffer({
    header: 'Resolution rate',
    value: offer.resolutionRate,
    unit: 'share',
  });
  const mean = terms.ofOffer({
    header: 'Interactions per session',
    value: offer.interactionsPerSession,
    unit: 'replies per session',
  });
  return channels
    .filter(({ name }) => serves(offer, name))
    .map((channel) => ({
      ...channel,
      resolutionRate: resolutionRate ?? channel.resolutionRate,
      interactionsPerSession: mean ?? channel.interactionsPerSession,
      turns: mean !== undefined && channel.turns.kind === 'histogram' ? { kind: 'mean' } : channel.turns,
    }));
}

/** Sessions, resolutions and unresolved sessions of the channels; `served` is the share handled before a pause. */
export function activityLines(
  calculation: CalculationRows,
  channels: readonly LiveChannel[],
  served: string | undefined,
): LiveActivity[] {
  return channels.map((channel) => {
    const { name, resolutionRate } = channel;
    const row = (what: string, words: string, unit: string) =>
      formulaRow(calculation, words, { label: `${name}: ${what}`, unit });
    const sessions =
      served === undefined
        ? channel.sessions
        : row('sessions handled', times(channel.sessions, served), 'sessions');
    const failureRate = row('unresolved share', complement(resolutionRate), 'share');
    return {
      ...channel,
      sessions,
      failureRate,
      resolutions: row('resolutions', times(sessions, resolutionRate), 'resolutions'),
      unresolved: row('unresolved sessions', times(sessions, failureRate), 'sessions'),
    };
  });
}
