import {
  inWay,
  leftBehind,
  PRICING,
  typedInWay,
  UNIT_RULES,
  wayOf,
  type TermChoice,
} from '../../../../src/core/scenario/edit/ways';
import { inWords } from '../../../../src/core/phrase/in-words.js';
import { en } from '../../../../src/messages/en/index.js';

const named = (name: string): TermChoice => {
  const way = [...PRICING, ...UNIT_RULES].find((own) => inWords(own.name, en.core) === name);
  if (way === undefined) throw new Error(name);
  return way;
};
const TIERS = named('Rates by volume (tiers)');
const PACKAGES = named('Whole packages');
const COMMITMENT = named('A monthly commitment');
const ONE_RATE = named('One rate');

describe('ways that exclude each other', () => {
  test.each([
    [{ Rate: 0.99 }, 'One rate'],
    [{ Rate: 0 }, 'One rate'],
    [{ Tiers: '1 to 5; 2' }, 'Rates by volume (tiers)'],
    [{ Rate: 0, Tiers: '1 to 5; 2' }, 'Rates by volume (tiers)'],
    [{ Rate: 80, 'Package size': 100 }, 'Whole packages'],
    [{ Rate: 0.8, 'Committed units': 100 }, 'A monthly commitment'],
    [{ Rate: 0.8, 'Committed units': 0 }, 'One rate'],
    [{ Meter: 'flat' }, undefined],
  ])('%j is priced by %s', (row, name) => {
    const way = wayOf(PRICING, row);
    expect(way && inWords(way.name, en.core)).toBe(name);
  });

  test('a way that is not filled in yet takes nothing out', () => {
    const row = { Rate: 0.99 };
    expect(inWay(PRICING, TIERS, row)).toBe(row);
    expect(typedInWay(PRICING, PACKAGES, row, 'Rate', 80)).toEqual({ Rate: 80 });
  });

  test('once it is filled in, what belongs to the others only goes, and what they share stays', () => {
    expect(typedInWay(PRICING, TIERS, { Rate: 0.99, Unit: 'x' }, 'Tiers', '1')).toEqual({
      Unit: 'x',
      Tiers: '1',
    });
    const committed = { Rate: 0.85, 'Committed units': 100, 'Overage rate': 1 };
    expect(leftBehind(PRICING, PACKAGES, committed)).toEqual(['Committed units', 'Overage rate']);
    expect(typedInWay(PRICING, PACKAGES, committed, 'Package size', 10)).toEqual({
      Rate: 0.85,
      'Package size': 10,
    });
    expect(inWay(PRICING, ONE_RATE, committed)).toEqual({ Rate: 0.85 });
    expect(inWay(PRICING, COMMITMENT, committed)).toEqual(committed);
  });

  test('units of a conversation are said in one way too', () => {
    const first = named('First reply, then follow-ups');
    const row = typedInWay(UNIT_RULES, first, { 'Units per session': 4 }, 'Follow-up units', 0.5);
    expect(row).toEqual({ 'Follow-up units': 0.5 });
    expect(wayOf(UNIT_RULES, row)).toBe(first);
  });
});
