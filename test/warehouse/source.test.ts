import { sourceOf, warehouseClock } from '../../src/warehouse/source';

const columns = { customer: 'user_id', time: 'sent at', author: '"Sender"' };

test('names are quoted as the warehouse quotes them; columns that are not there are left out', () => {
  expect(sourceOf('snowflake', { table: 'a.messages', columns: { ...columns, channel: ' ' } })).toMatchObject(
    {
      ok: false,
      wrong: ['time'],
    },
  );
  expect(
    sourceOf('snowflake', { table: 'a.messages', columns: { ...columns, time: '"sent at"', topic: 't' } }),
  ).toEqual({
    ok: true,
    value: {
      table: '"A"."MESSAGES"',
      columns: { customer: '"USER_ID"', time: '"sent at"', author: '"Sender"', topic: '"T"' },
    },
  });
});

test('what lacks and what is no name is told', () => {
  expect(sourceOf('duckdb', { table: '', columns: { customer: 'a', channel: '"open' } })).toEqual({
    ok: false,
    lacking: ['table', 'time', 'author'],
    wrong: ['channel'],
  });
});

test.each([
  ['UTC', { kind: 'fixed', microseconds: 0 }],
  ['+05:30', { kind: 'fixed', microseconds: 19_800_000_000 }],
  ['-09:00', { kind: 'fixed', microseconds: -32_400_000_000 }],
  ['Europe/Berlin', { kind: 'place', name: 'Europe/Berlin' }],
  ["Europe/Berlin' OR 1=1", undefined],
  ['+15:00', undefined],
  ['EST', undefined],
])('the clocks of %s', (zone, clock) => {
  expect(warehouseClock(zone)).toEqual(clock);
});
