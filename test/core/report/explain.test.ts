import { tabulateDerivation } from '../../../src/core/report/explain.js';
import type { CellsByHeader } from '../../reference/cells.js';
import { CHAT, priced } from '../../reference/doors.js';

const derive = (offer: CellsByHeader | CellsByHeader[], traffic?: CellsByHeader[]) =>
  tabulateDerivation(priced(offer, traffic));
const find = (table: ReturnType<typeof derive>, item: string) =>
  table.find((row) => row[1] === item)?.slice(2, 4);

describe('tabulateDerivation', () => {
  test('has its headers, and ends in the monthly total and the figures it comes to', () => {
    const table = derive({ Meter: 'session', Rate: 0.8, 'Platform fee': 10 });
    expect(table[0]).toEqual(['Stage', 'Item', 'Formula', 'Value', 'Unit']);
    expect(find(table, 'Monthly total')).toEqual(['800 + 10', 810]);
    expect(find(table, 'Effective cost per resolution')).toEqual(['810 / 700', 810 / 700]);
    expect(find(table, 'Cost per session')).toEqual(['810 / 1000', 0.81]);
  });

  test('shows every tier by itself', () => {
    const table = derive({ Meter: 'session', Tiers: '1 to 400; 0.5 to 800 + 7; 0.25' });
    expect(find(table, 'Sessions: Tier 1')).toEqual(['400 × 1', 400]);
    expect(find(table, 'Sessions: Tier 2')).toEqual(['400 × 0.5', 200]);
    expect(find(table, 'Sessions: Tier 2 flat fee')?.[1]).toBe(7);
    expect(find(table, 'Sessions: Tier 3')).toEqual(['200 × 0.25', 50]);
  });

  test('shows commitment and overage by themselves', () => {
    const table = derive({ Meter: 'session', Rate: 1.5, 'Committed units': 900, 'Overage rate': 2 });
    expect(find(table, 'Sessions: Committed units')).toEqual(['900 × 1.5', 1350]);
    expect(find(table, 'Sessions: Overage')).toEqual(['100 × 2', 200]);
  });

  test('shows how units were counted and billed', () => {
    const table = derive({
      Meter: 'resolution',
      Rate: 1,
      'Handover share': 0.2,
      'Recontact credit': 0.1,
      'Included units': 100,
      'Minimum units': 900,
    });
    expect(find(table, 'Resolutions, Chat')).toEqual(['1000 × 0.7', 700]);
    const counted = table.filter((row) => row[0] === 'Usage' && row[1] === 'Resolutions, Chat');
    expect(counted.map((row) => row.slice(2, 4))).toEqual([
      ['1000 × (0.7 + 0.2 × (1 − 0.7)) × (1 − 0.1)', 684],
    ]);
    expect(find(table, 'Resolutions beyond the included ones')).toEqual(['max(684 − 100 included, 0)', 584]);
    expect(find(table, 'Resolutions, minimum met')).toEqual(['max(584, minimum of 900)', 900]);
  });

  test('shows in how many units a session counts, by the rule of its charge', () => {
    const counted = (offer: CellsByHeader, item: string, traffic: CellsByHeader[] = [CHAT]) =>
      derive({ Rate: 1, ...offer }, traffic)
        .filter((row) => row[0] === 'Usage' && row[1] === item)
        .map((row) => row[2]);
    const unit = (offer: CellsByHeader, turns = 'mean') =>
      counted({ Meter: 'unit', ...offer }, 'Units, Chat', [{ ...CHAT, Turns: turns }]);
    const resolution = (offer: CellsByHeader) =>
      counted({ Meter: 'resolution', ...offer }, 'Resolutions, Chat');
    expect(resolution({})).toEqual(['1000 × 0.7']);
    expect(resolution({ 'Recontact credit': 0.1 })).toEqual(['1000 × 0.7 × (1 − 0.1)']);
    expect(unit({ 'Units per session': 2 })).toEqual(['1000 × 2']);
    expect(unit({ 'Replies per unit': 3 })).toEqual([
      '1000 × 4 replies (mean) / 3 rounded up, a low estimate, as units round up',
    ]);
    expect(unit({ 'Replies per unit': 3 }, 'poisson')).toEqual(['1000 × 4 replies (poisson) / 3 rounded up']);
    expect(unit({ 'First reply units': 2, 'Follow-up units': 0.5 })).toEqual([
      '1000 × (2 + 0.5 × (4 replies (mean) − 1))',
    ]);
  });

  test('says that a mean is an upper estimate under a cap, and a lower one where units round up', () => {
    const capped = derive({ Meter: 'interaction', Rate: 0.2, 'Session cap': 0.6 });
    expect(find(capped, 'Interactions, Chat')).toEqual(['1000 × 4', 4000]);
    const charge = capped.filter((row) => row[0] === 'Charge' && row[1] === 'Interactions, Chat');
    expect(charge.map((row) => row[2])).toEqual([
      '1000 × average of min(0.2 × units, 0.6), 4 interactions in every session: an upper estimate',
    ]);
    const credits = derive({ Meter: 'unit', Rate: 1, 'Replies per unit': 3 });
    expect(credits.flat().join(' ')).toContain('low estimate');
  });

  test('shows what pauses', () => {
    const table = derive({ Meter: 'session', Rate: 1, 'Pause after': 250 });
    expect(find(table, 'Part handled before the AI pauses')).toEqual(['min(1, 250 / 1000)', 0.25]);
    expect(find(table, 'Sessions, Chat')).toEqual(['1000 × 250 / 1000', 250]);
  });

  test('shows discount, minimum and cap from the numbers they were made of', () => {
    const table = derive({
      Meter: 'session',
      Rate: 1,
      Discount: 0.5,
      'Minimum fee': 600,
      'Annual minimum': 12000,
    });
    expect(find(table, 'Discount')).toEqual(['−0.5 × 1000, rounded', -500]);
    expect(find(table, 'Minimum fee top-up')).toEqual(['max(600 − 500, 0)', 100]);
    expect(find(table, 'Annual minimum top-up')?.[1]).toBe(400);
    const cap = derive({ Meter: 'session', Rate: 1, 'Monthly cap': 600 }, [CHAT]);
    expect(find(cap, 'Monthly cap')).toEqual(['min(600 − 1000, 0)', -400]);
  });

  test('a charge under a cap per resolution is the lesser of both, and its sum without the cap stands before it', () => {
    const table = derive({ Meter: 'session', Tiers: '1 to 400; 0.5', 'Resolution cap': 0.8 });
    expect(find(table, 'Sessions without the cap per resolution')).toEqual(['400 + 300', 700]);
    const charge = table.filter((row) => row[0] === 'Charge' && row[1] === 'Sessions');
    expect(charge.map((row) => row.slice(2, 4))).toEqual([['min(700, 0.8 × 700 resolutions)', 560]]);
  });

  test('shows the escalation fee of every row, and what of each charge bought failures', () => {
    const table = derive(
      [
        { Meter: 'session', Rate: 1, Channels: 'Chat', 'Escalation fee': 0.2, Discount: 0.5 },
        { Meter: 'session', Rate: 2, Channels: 'Voice', 'Escalation fee': 0.5 },
      ],
      [CHAT, { ...CHAT, Channel: 'Voice', Sessions: 100 }],
    );
    expect(find(table, 'Escalation fee')).toEqual(['300 × 0.2 + 30 × 0.5, rounded', 75]);
    expect(find(table, 'Failure spend, Sessions (Chat)')).toEqual(['1000 × 0.3', 300]);
    expect(find(table, 'Failure spend')).toEqual(['(300 + 60) × 600 / 1200', 180]);
    expect(find(table, 'Monthly total, unrounded')).toEqual(['1000 + 200 − 600 + 75', 675]);
  });

  test('names stand in it as they are, whatever they hold', () => {
    const table = derive({ Meter: 'session', Rate: 1, Unit: 'Part handled, Chat', Channels: 'Offer (A)' }, [
      CHAT,
      { ...CHAT, Channel: 'Web, Chat' },
      { ...CHAT, Channel: 'Offer (A)' },
    ]);
    expect(table.slice(1).map(([stage, item, , , unit]) => [stage, item, unit])).toEqual([
      ['Traffic', 'Sessions, Offer (A)', 'sessions'],
      ['Traffic', 'Resolutions, Offer (A)', 'resolutions'],
      ['Traffic', 'Unresolved, Offer (A)', 'sessions'],
      ['Traffic', 'Sessions', 'sessions'],
      ['Traffic', 'Resolutions', 'resolutions'],
      ['Usage', 'Part handled, Chat (Offer (A)), Offer (A)', 'Part handled, Chat'],
      ['Usage', 'Part handled, Chat (Offer (A))', 'Part handled, Chat'],
      ['Billed units', 'Part handled, Chat (Offer (A))', 'Part handled, Chat'],
      ['Charge', 'Part handled, Chat (Offer (A)): Units', 'money'],
      ['Charge', 'Part handled, Chat (Offer (A))', 'money'],
      ['Invoice', 'Part handled, Chat (Offer (A))', 'money'],
      ['Invoice', 'Monthly total', 'money'],
      ['Metrics', 'Monthly total, unrounded', 'money'],
      ['Metrics', 'Cost per session', 'money per session'],
      ['Metrics', 'Effective cost per resolution', 'money per resolution'],
      ['Metrics', 'Share that failed, Part handled, Chat (Offer (A))', 'share'],
      ['Metrics', 'Failure spend, Part handled, Chat (Offer (A))', 'money'],
      ['Metrics', 'Failure spend', 'money'],
    ]);
  });

  test('without resolutions the cost of one is #DIV/0!', () => {
    const table = derive({ Meter: 'session', Rate: 1 }, [{ ...CHAT, 'Resolution rate': 0 }]);
    expect(find(table, 'Effective cost per resolution')?.[1]).toMatchObject({ error: '#DIV/0!' });
  });
});
