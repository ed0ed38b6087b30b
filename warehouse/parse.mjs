/** The query in the dialects of which no engine is to be had, read by parsers: that it is their SQL, not what it answers. */
import { createRequire } from 'node:module';
import { init, validate } from '@guanmingchiu/sqlparser-ts';
import { parse } from 'libpg-query';

const { queryOf } = createRequire(import.meta.url)('../scripts/warehouse.cjs');

await init();
const bySqlparser = (dialect) => (sql) => validate(sql, dialect);

/** For Spark, Trino and Athena it has no dialect of their own: those that theirs stands closest to. */
const PARSERS = [
  ['postgresql', 'libpg-query', parse],
  ['redshift', 'libpg-query', parse],
  ['redshift', 'sqlparser redshift', bySqlparser('redshift')],
  ['snowflake', 'sqlparser snowflake', bySqlparser('snowflake')],
  ['bigquery', 'sqlparser bigquery', bySqlparser('bigquery')],
  ['databricks', 'sqlparser databricks', bySqlparser('databricks')],
  ['spark', 'sqlparser databricks', bySqlparser('databricks')],
  ['clickhouse', 'sqlparser clickhouse', bySqlparser('clickhouse')],
  ['trino', 'sqlparser ansi', bySqlparser('ansi')],
  ['athena', 'sqlparser ansi', bySqlparser('ansi')],
];

for (const [dialect, parser, read] of PARSERS) {
  for (const zone of ['UTC', '-09:00', 'Europe/Berlin']) {
    const words = ['--dialect', dialect, '--table', 'mail.messages', '--zone', zone];
    const columns = 'customer=user_id,time=sent_at,author=sender,channel=channel,topic="my ""topic"""';
    try {
      await read(queryOf([...words, '--columns', columns]));
    } catch (error) {
      console.error(`${dialect}, ${zone}: ${parser} refuses it: ${error.message ?? error}`);
      process.exitCode = 1;
    }
  }
  console.log(`${dialect}: ${parser}, 3 zones`);
}
