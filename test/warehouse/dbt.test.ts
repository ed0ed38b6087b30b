import { dbtPackage } from '../../src/warehouse/dbt';
import { countQuery, type QueryRules } from '../../src/warehouse/query';

const RULES: QueryRules = {
  dialect: 'duckdb',
  source: { table: '"log"', columns: { customer: '"user"', time: '"at"', author: '"who"' } },
  clock: { kind: 'fixed', microseconds: 0 },
  silence: 86_400_000_000,
  recontact: 259_200_000_000,
};
const FILES = dbtPackage(RULES);
const model = (name: string) => FILES.get(`models/${name}.sql`) ?? '';

/** A model as dbt hands it on: what stands for names and numbers is put in. */
const compiled = (name: string) =>
  model(name)
    .replaceAll("{{ ref('stg_messages') }}", 'read_rows')
    .replaceAll("{{ ref('sessions') }}", 'made_sessions')
    .replaceAll("{{ var('session_silence_us') }}", String(RULES.silence))
    .replaceAll("{{ var('recontact_us') }}", String(RULES.recontact));

test('its models, put together, are the one statement', () => {
  const sessions = compiled('sessions').replace(/\nSELECT \* FROM made_sessions\n$/, '');
  const [, log = ''] = /^WITH (log_rows AS \(\n.*?\n\)),\n/s.exec(compiled('evidence_counts')) ?? [];
  // The usable rows are a step of both models; the statement has them once.
  expect(sessions).toContain(log);
  const counts = compiled('evidence_counts').replace(`WITH ${log},\n`, '');
  const read = `WITH read_rows AS (\n${compiled('staging/stg_messages').trimEnd()}\n),\n`;
  expect(`${read}${sessions.replace(/^WITH /, '')},\n${counts}`).toBe(countQuery(RULES));
});

test('nothing in it is left to be put in but its own models and variables', () => {
  const asked = [...FILES.values()].flatMap((text) => text.match(/\{\{.*?\}\}/g) ?? []);
  expect([...new Set(asked)].sort()).toEqual([
    "{{ ref('sessions') }}",
    "{{ ref('stg_messages') }}",
    "{{ var('recontact_us') }}",
    "{{ var('session_silence_us') }}",
  ]);
  expect(FILES.get('dbt_project.yml')).toContain('recontact_us: 259200000000');
});
