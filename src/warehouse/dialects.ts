/** Where the buyer's clocks stand: so far ahead of UTC, or as in a place. */
export type WarehouseClock =
  | { readonly kind: 'fixed'; readonly microseconds: number }
  | { readonly kind: 'place'; readonly name: string };

/** All in which the warehouses differ; everything else is one text. */
export interface Dialect {
  readonly name: string;
  /** What encloses a name. */
  readonly quote: '"' | '`';
  /** Whether a backslash in a quoted name or text needs another before it. */
  readonly escapes: boolean;
  /** How the warehouse stores a name that was written without quotes. */
  readonly folds: 'upper' | 'lower' | 'as written';
  /** Anything as text; texts compare by their code, whatever the language of the database. */
  readonly text: (expression: string) => string;
  readonly whole: string;
  /** Whole microseconds since 1970 of a column of times. */
  readonly microseconds: (time: string) => string;
  /** Such microseconds as a date or time whose year and month are those of the buyer's clocks. */
  readonly local: (microseconds: string, clock: WarehouseClock) => string;
}

const DAY = '86400000000.0';

/** Microseconds on a clock that is so far ahead. */
const ahead = (microseconds: string, by: number): string =>
  by === 0 ? microseconds : `(${microseconds} + ${by})`;

/** The day of microseconds, before 1970 too. */
const day = (microseconds: string, whole: string): string =>
  `CAST(FLOOR(${microseconds} / ${DAY}) AS ${whole})`;

/** A dialect's way for both kinds of clocks. */
function clocks(
  fixed: (microseconds: string) => string,
  place: (microseconds: string, name: string) => string,
): Dialect['local'] {
  return (microseconds, clock) =>
    clock.kind === 'fixed'
      ? fixed(ahead(microseconds, clock.microseconds))
      : place(microseconds, `'${clock.name}'`);
}

const cast = (type: string) => (expression: string) => `CAST(${expression} AS ${type})`;

const DUCKDB: Dialect = {
  name: 'DuckDB',
  quote: '"',
  escapes: false,
  folds: 'as written',
  text: cast('VARCHAR'),
  whole: 'BIGINT',
  microseconds: (time) => `epoch_us(${time})`,
  local: clocks(
    (own) => `make_timestamp(${own})`,
    (own, place) => `(make_timestamp(${own}) AT TIME ZONE 'UTC' AT TIME ZONE ${place})`,
  ),
};

const sinceEpoch = (own: string) => `(TIMESTAMP '1970-01-01 00:00:00' + ${own} * INTERVAL '1 microsecond')`;

const POSTGRESQL: Dialect = {
  name: 'PostgreSQL',
  quote: '"',
  escapes: false,
  folds: 'lower',
  text: (expression) => `CAST(${expression} AS text) COLLATE "C"`,
  whole: 'bigint',
  microseconds: (time) => `CAST(ROUND(EXTRACT(EPOCH FROM ${time}) * 1000000) AS bigint)`,
  local: clocks(sinceEpoch, (own, place) => `(${sinceEpoch(own)} AT TIME ZONE 'UTC' AT TIME ZONE ${place})`),
};

const BIGQUERY: Dialect = {
  name: 'BigQuery',
  quote: '`',
  escapes: true,
  folds: 'as written',
  text: cast('STRING'),
  whole: 'INT64',
  microseconds: (time) => `UNIX_MICROS(${time})`,
  local: clocks(
    (own) => `DATETIME(TIMESTAMP_MICROS(${own}), 'UTC')`,
    (own, place) => `DATETIME(TIMESTAMP_MICROS(${own}), ${place})`,
  ),
};

const SNOWFLAKE: Dialect = {
  name: 'Snowflake',
  quote: '"',
  escapes: false,
  folds: 'upper',
  text: cast('VARCHAR'),
  whole: 'BIGINT',
  microseconds: (time) => `DATE_PART(EPOCH_MICROSECOND, ${time})`,
  local: clocks(
    (own) => `TO_TIMESTAMP_NTZ(${own}, 6)`,
    (own, place) => `CONVERT_TIMEZONE('UTC', ${place}, TO_TIMESTAMP_NTZ(${own}, 6))`,
  ),
};

/** Its times are shown in the zone of the session, its dates are not. */
const SPARK: Dialect = {
  name: 'Spark',
  quote: '`',
  escapes: false,
  folds: 'as written',
  text: cast('STRING'),
  whole: 'BIGINT',
  microseconds: (time) => `unix_micros(${time})`,
  local: clocks(
    (own) => `date_from_unix_date(${day(own, 'INT')})`,
    (own, place) =>
      `date_from_unix_date(${day(`unix_micros(from_utc_timestamp(timestamp_micros(${own}), ${place}))`, 'INT')})`,
  ),
};

const CLICKHOUSE: Dialect = {
  name: 'ClickHouse',
  quote: '`',
  escapes: true,
  folds: 'as written',
  text: cast('Nullable(String)'),
  whole: 'Int64',
  microseconds: (time) => `toUnixTimestamp64Micro(toDateTime64(${time}, 6, 'UTC'))`,
  local: clocks(
    (own) => `fromUnixTimestamp64Micro(${own}, 'UTC')`,
    (own, place) => `fromUnixTimestamp64Micro(${own}, ${place})`,
  ),
};

const REDSHIFT: Dialect = {
  name: 'Redshift',
  quote: '"',
  escapes: false,
  folds: 'lower',
  text: cast('VARCHAR(1024)'),
  whole: 'BIGINT',
  microseconds: (time) => `DATEDIFF(microsecond, CAST('1970-01-01' AS TIMESTAMP), ${time})`,
  local: clocks(
    (own) => `DATEADD(day, ${day(own, 'INTEGER')}, CAST('1970-01-01' AS DATE))`,
    (own, place) =>
      `CONVERT_TIMEZONE('UTC', ${place}, DATEADD(second, CAST(FLOOR(${own} / 1000000.0) AS INTEGER), CAST('1970-01-01' AS TIMESTAMP)))`,
  ),
};

const TRINO: Dialect = {
  name: 'Trino',
  quote: '"',
  escapes: false,
  folds: 'lower',
  text: cast('VARCHAR'),
  whole: 'BIGINT',
  microseconds: (time) => `CAST(ROUND(to_unixtime(${time}) * 1000000) AS BIGINT)`,
  local: clocks(
    (own) => `(from_unixtime_nanos(${own} * 1000) AT TIME ZONE 'UTC')`,
    (own, place) => `(from_unixtime_nanos(${own} * 1000) AT TIME ZONE ${place})`,
  ),
};

/** By the word that names it. Databricks is Spark's text, Athena Trino's. */
export const DIALECTS = {
  duckdb: DUCKDB,
  postgresql: POSTGRESQL,
  bigquery: BIGQUERY,
  snowflake: SNOWFLAKE,
  spark: SPARK,
  databricks: { ...SPARK, name: 'Databricks' },
  clickhouse: CLICKHOUSE,
  redshift: REDSHIFT,
  trino: TRINO,
  athena: { ...TRINO, name: 'Athena' },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;
