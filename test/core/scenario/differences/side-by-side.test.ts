import { sideBySide } from '../../../../src/core/scenario/differences/side-by-side';

const scenario = (rho: number, rate: number, more: Record<string, string> = {}) => ({
  id: 'x',
  name: 'X',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': rho }],
  offers: [
    { Offer: 'Outcome', Meter: 'resolution', Rate: rate, ...more },
    { Offer: 'Talk', Meter: 'session', Rate: 0.75, ...more },
  ],
});

describe('sideBySide', () => {
  test('each offer in both, the difference, and who is first', () => {
    const { results, first } = sideBySide(scenario(0.5, 1), scenario(0.8, 1));
    expect(first).toEqual({ a: 'Outcome', b: 'Talk' });
    expect(results).toEqual([
      {
        offer: 'Outcome',
        a: { rank: 1, monthly: 500, total: 500, perResolution: 1 },
        b: { rank: 2, monthly: 800, total: 800, perResolution: 1 },
        monthlyChange: 300,
        totalChange: 300,
        perResolutionChange: 0,
      },
      {
        offer: 'Talk',
        a: { rank: 2, monthly: 750, total: 750, perResolution: 1.5 },
        b: { rank: 1, monthly: 750, total: 750, perResolution: 0.9375 },
        monthlyChange: 0,
        totalChange: 0,
        perResolutionChange: -0.5625,
      },
    ]);
  });

  test('two currencies, or an offer that one does not have, have no difference', () => {
    const euros = sideBySide(scenario(0.5, 1, { Currency: 'USD' }), scenario(0.5, 2, { Currency: 'EUR' }));
    expect(euros.currency).toEqual({ a: 'USD', b: 'EUR' });
    expect(euros.results.map((own) => own.monthlyChange)).toEqual([undefined, undefined]);
    const both = scenario(0.5, 1);
    const lone = sideBySide(both, { ...both, offers: both.offers.slice(1) });
    expect(lone.results[0]).toMatchObject({ b: undefined, monthlyChange: undefined });
  });

  test('assumptions that differ stand after the tables that differ', () => {
    const grown = {
      ...scenario(0.5, 1),
      assumptions: { figures: { Growth: 0.02 }, ramp: [], season: [], spread: [] },
    };
    expect(sideBySide(scenario(0.5, 1), grown).inputs).toEqual([
      { table: 'assumptions', name: 'Growth', header: '', a: undefined, b: 0.02, kind: 'changed' },
    ]);
    const both = sideBySide(scenario(0.6, 1), grown).inputs;
    expect(both.map(({ table, name }) => [table, name])).toEqual([
      ['traffic', 'Chat'],
      ['assumptions', 'Growth'],
    ]);
  });

  test('without traffic nobody is first', () => {
    const none = { ...scenario(0.5, 1), traffic: [] };
    expect(sideBySide(none, none).first).toEqual({ a: undefined, b: undefined });
  });
});
