import { METER } from '../../core/contract/unit-economics.js';
import type { PricedMeter } from '../../core/metric/units-per-session.js';
import type { Position } from './position.js';

/** A meter that an argument names. */
export function meterAt(at: Position, name: string): PricedMeter {
  return at.word(name, METER);
}

/** μ, ρ and ρ + φ(1 − ρ), each asked for only where it is used. */
export function interactions(at: Position): string {
  return at.number('interactionsPerSession');
}

export function resolutionRate(at: Position): string {
  return at.number('resolutionRate');
}

/** The units of a meter that a session is billed for: μ, 1, or ρ + φ(1 − ρ). */
export function billedUnits(at: Position, meter: PricedMeter): string {
  switch (meter) {
    case 'interaction':
      return interactions(at);
    case 'session':
      return '1';
    case 'resolution': {
      const rate = resolutionRate(at);
      const falsely = at.orZero('handoverShare');
      return falsely === '0' ? rate : `(${rate}+${falsely}*(1-${rate}))`;
    }
  }
}

/** A product without the factors that are 1. */
export function product(...factors: readonly string[]): string {
  const counted = factors.filter((factor) => factor !== '1');
  return counted.length === 0 ? '1' : counted.join('*');
}
