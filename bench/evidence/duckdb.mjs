/** Runs the query for warehouses in DuckDB on a file of messages, and prints its rows as JSON: `node bench/evidence/duckdb.mjs file.csv`. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { loadCore } from '../product.mjs';
import { COLUMNS, RECONTACT, SILENCE } from './rules.mjs';

const warehouse = createRequire(new URL('../../warehouse/package.json', import.meta.url));
const { DuckDBInstance } = await import(pathToFileURL(warehouse.resolve('@duckdb/node-api')).href);
const { countQuery } = loadCore();
const { at: time, ...columns } = COLUMNS;
const sql = countQuery({
  dialect: 'duckdb',
  source: { table: `read_csv('${process.argv[2].replaceAll("'", "''")}')`, columns: { ...columns, time } },
  clock: { kind: 'fixed', microseconds: 0 },
  silence: SILENCE,
  recontact: RECONTACT,
});
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const start = performance.now();
const before = process.cpuUsage();
const rows = (await connection.runAndReadAll(sql)).getRowObjects();
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify(
    {
      milliseconds: performance.now() - start,
      processor: (user + system) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1024,
      rows,
    },
    (_, value) => (typeof value === 'bigint' ? Number(value) : value),
  ),
);
