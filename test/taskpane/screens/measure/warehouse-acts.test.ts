import { queryFor } from '../../../../src/taskpane/screens/measure/warehouse-acts';
import { queryOf } from '../../../../scripts/warehouse.cjs';

test('the pane makes the query that the command prints', () => {
  const columns = { customer: 'user_id', time: 'sent_at', author: 'sender', channel: '"Chat channel"' };
  const question = {
    dialect: 'snowflake',
    table: 'a.messages',
    columns,
    silence: 12,
    recontact: 48,
  } as const;
  const printed = queryOf([
    ...['--dialect', 'snowflake', '--table', 'a.messages', '--window', '12 hours', '--recontact', '48 hours'],
    ...['--columns', 'customer=user_id,time=sent_at,author=sender,channel="Chat channel"'],
    ...['--zone', 'Europe/Berlin'],
  ]);
  expect(queryFor(question, 'Europe/Berlin')).toEqual({ ok: true, query: printed });
});
