import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/**
 * GoogleSQL, the language of BigQuery, by Google's own reference implementation (ZetaSQL), which answers beside this
 * process: it takes tables with each query, and is told to know all of the language.
 * @param {{ table: string, columns: Record<string, string> }} source
 */
export async function googlesql({ table, columns }) {
  const require = createRequire(new URL('large/package.json', import.meta.url));
  const grpc = require('@grpc/grpc-js');
  const folder = join(dirname(require.resolve('@fivetrandevelopers/zetasql')), 'zetasql');
  const port = await freePort();
  const server = spawn(join(folder, serverName()), ['localhost', String(port)], { stdio: 'ignore' });
  process.on('exit', () => server.kill());
  const definition = require('@grpc/proto-loader').loadSync('local_service.proto', {
    ...{ oneofs: true, keepCase: true, longs: String, enums: String },
    includeDirs: [join(folder, 'protos')],
  });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  const service = new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
  });
  const call = (name, request) =>
    new Promise((resolve, reject) => {
      service[name](request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
  await new Promise((resolve, reject) => {
    service.waitForReady(Date.now() + 120_000, (error) => (error ? reject(error) : resolve()));
  });
  const language = await call('GetLanguageOptions', { maximum_features: true });
  const name = unquoted(table);
  const order = ['customer', 'channel', 'topic', 'author', 'time'];
  const column = order.map((own) => ({
    name: unquoted(columns[own]),
    type: { type_kind: own === 'time' ? 'TYPE_TIMESTAMP' : 'TYPE_STRING' },
  }));
  const catalog = {
    name: 'catalog',
    builtin_function_options: { language_options: language },
    table: [{ name, column }],
  };
  return {
    version: () => `(ZetaSQL ${require('@fivetrandevelopers/zetasql/package.json').version})`,
    async run(log, sql) {
      const { content, prepared } = await call('EvaluateQuery', {
        sql,
        options: { language_options: language },
        simple_catalog: catalog,
        table_content: { [name]: { table_data: { row: log.map(rowOf) } } },
      });
      return (content.table_data?.row ?? []).map(({ cell }) =>
        Object.fromEntries(cell.map((own, at) => [prepared.columns[at].name, own[own.value]])),
      );
    },
  };
}

function serverName() {
  const processor = process.arch.startsWith('arm') ? '_arm' : '';
  return `remote_server${processor}${process.platform === 'darwin' ? '' : '.so'}`;
}

const unquoted = (name) => name.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');

function rowOf({ customer, channel, topic, author, instant }) {
  const seconds = Math.floor(instant / 1e6);
  return {
    cell: [
      ...[customer, channel, topic, author].map((own) => ({ string_value: own })),
      { timestamp_value: { seconds: String(seconds), nanos: (instant - seconds * 1e6) * 1000 } },
    ],
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
