import { createRequire } from 'node:module';
import { googlesql } from './googlesql.mjs';

/**
 * Databases that run the query: each takes messages as a table and answers with the rows of the result. Those that take
 * longer to plan the query than to run it say how many logs are one table.
 */

const NAMES = ['"Customer ""id"""', 'channel', 'topic', 'author', '"sent at"'];

/** The names that the query is told, with a quote and a space in them. */
export const SOURCE = {
  table: '"message log"',
  columns: { customer: NAMES[0], channel: NAMES[1], topic: NAMES[2], author: NAMES[3], time: NAMES[4] },
};

const TOGETHER = 50;

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** An instant in UTC to the microsecond. */
export function timeText(instant) {
  const seconds = Math.floor(instant / 1e6);
  const rest = String(instant - seconds * 1e6).padStart(6, '0');
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')}.${rest}`;
}

const values = (log, time = (instant) => `TIMESTAMP '${timeText(instant)}'`, text = quoted) =>
  log
    .map(
      ({ customer, channel, topic, author, instant }) =>
        `(${[customer, channel, topic, author].map(text).join(', ')}, ${time(instant)})`,
    )
    .join(', ');

async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('SET threads = 1');
  const columns = `${NAMES[0]} VARCHAR, channel VARCHAR, topic VARCHAR, author VARCHAR, ${NAMES[4]} TIMESTAMP`;
  await connection.run(`CREATE TABLE ${SOURCE.table} (${columns})`);
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
  return {
    version: async () => (await ask('SELECT version() AS own'))[0].own,
    run: async (log, sql) => {
      await connection.run(`DELETE FROM ${SOURCE.table}`);
      await connection.run(`INSERT INTO ${SOURCE.table} VALUES ${values(log)}`);
      return ask(sql);
    },
    ask,
    together: TOGETHER,
  };
}

async function postgresql() {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = new PGlite();
  await database.waitReady;
  const columns = `${NAMES[0]} text, channel text, topic text, author text, ${NAMES[4]} timestamptz`;
  await database.exec(`SET timezone TO 'Asia/Kolkata'; CREATE TABLE ${SOURCE.table} (${columns})`);
  const ask = async (sql) => (await database.query(sql)).rows;
  return {
    version: async () => (await ask('SHOW server_version'))[0].server_version,
    run: async (log, sql) => {
      const rows = values(log, (instant) => `TIMESTAMPTZ '${timeText(instant)}+00'`);
      await database.exec(`TRUNCATE ${SOURCE.table}; INSERT INTO ${SOURCE.table} VALUES ${rows}`);
      return ask(sql);
    },
    ask,
  };
}

/** ClickHouse: its names in its own quotes, a backslash before what would close them. */
async function clickhouse() {
  const { Session } = createRequire(new URL('large/package.json', import.meta.url))('chdb');
  const session = new Session();
  const own = (name) => `\`${name.slice(1, -1).replaceAll('""', '"')}\``;
  const table = own(SOURCE.table);
  const columns = `${own(NAMES[0])} String, channel String, topic Nullable(String), author String, ${own(NAMES[4])} DateTime64(6, 'UTC')`;
  session.query(`CREATE DATABASE logs`);
  const into = `logs.${table}`;
  session.query(`CREATE TABLE ${into} (${columns}) ENGINE = Memory`);
  const ask = (sql) =>
    session
      .query(sql, 'JSONEachRow')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return {
    version: () => ask('SELECT version() AS own')[0].own,
    run: (log, sql) => {
      session.query(`TRUNCATE TABLE ${into}`);
      session.query(`INSERT INTO ${into} VALUES ${values(log, (instant) => quoted(timeText(instant)))}`);
      return ask(sql);
    },
    together: TOGETHER,
  };
}

export const ENGINES = { duckdb, postgresql };
/** Those of warehouse/large. */
export const LARGE_ENGINES = {
  clickhouse,
  bigquery: async () => ({ ...(await googlesql(SOURCE)), together: TOGETHER }),
};
