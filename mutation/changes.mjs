import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** Words for people: what they say is read by people, in three languages, and no test of figures can judge it. */
const PROSE = 'src/core/phrase/english/';
/** What Stryker writes at the top of a file that it changes, in fewer steps; worker.mjs has the other end. */
const SWITCHES = `
function stryCov_9fa48(...ids) { for (const id of ids) globalThis.__meterwise__.hits[id] += 1; }
function stryUsed_9fa48(id, own) { return globalThis.__meterwise__.used(id, own); }
function stryMutAct_9fa48(id) { return globalThis.__meterwise__.active === id && globalThis.__meterwise__.reached(); }
`;
const QUIET = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} };

/**
 * @typedef {object} Change one small change of the sources
 * @property {number} id what turns it on
 * @property {string} path of its file, from the root
 * @property {string} room
 * @property {string} mutatorName
 * @property {string} replacement
 * @property {{ start: { line: number, column: number }, end: { line: number, column: number } }} location from 0
 */

/** All changes of some files. @param {string} root @param {string[]} paths @returns {Promise<Change[]>} */
export async function changesOf(root, paths) {
  const { changes } = await instrumented(root, new Map(paths.map((path) => [path, true])));
  return changes.filter(
    ({ path, mutatorName }) => !(path.startsWith(PROSE) && mutatorName === 'StringLiteral'),
  );
}

/**
 * The files with these changes in them, each behind a switch of its own, and the changes by their switches. Only these:
 * what every other place could change too runs many times slower.
 * @param {string} root @param {Change[]} changes
 * @returns {Promise<{ sources: Record<string, string>, changes: Change[] }>}
 */
export async function switchable(root, changes) {
  const places = new Map(
    [...grouped(changes, ({ path }) => path)].map(([path, own]) => [
      path,
      own.map(({ location }) => location),
    ]),
  );
  const { sources, changes: again } = await instrumented(root, places);
  const found = new Map(again.map((own) => [exactly(own), own]));
  return { sources, changes: changes.flatMap((own) => found.get(exactly(own)) ?? []) };
}

/** Two changes that begin at the same place may end at different ones. */
function exactly(change) {
  const { line, column } = change.location.end;
  return `${named(change)} to ${line}:${column}`;
}

/** @param {string} root @param {Map<string, true | Change['location'][]>} places where files may be changed */
async function instrumented(root, places) {
  const files = [...places].map(([path, mutate]) => ({
    name: path,
    content: readFileSync(join(root, path), 'utf8'),
    mutate,
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files: changed, mutants } = await new Instrumenter(QUIET).instrument(files, options);
  const changes = mutants
    .filter(({ status }) => status === undefined)
    .map(({ id, fileName, mutatorName, replacement, location }) => {
      return {
        id: Number(id),
        path: fileName,
        room: fileName.split('/')[2],
        mutatorName,
        replacement,
        location,
      };
    });
  return { sources: Object.fromEntries(changed.map(({ name, content }) => [name, lean(content)])), changes };
}

/** Stryker's switches with its counting by names in place of an array: they stand where the tests spend most of their time. */
function lean(content) {
  const start = content.indexOf('function stryNS_9fa48');
  const last = content.lastIndexOf('return isActive(id);');
  if (start < 0 || last < 0) return content;
  const own = content.slice(0, start) + SWITCHES + content.slice(content.indexOf('}', last) + 1);
  return (
    own
      // Loading makes the functions of a record; what reaches one is the test that calls it.
      .replace(/\(\) => undefined : \(stryCov_9fa48\(("\d+")\), /g, '() => undefined : stryUsed_9fa48($1, ')
      .replace(
        /(stry(?:Cov|MutAct|Used)_9fa48\()([^),]*(?:, "\d+")*)/g,
        (_, name, ids) => name + ids.replaceAll('"', ''),
      )
  );
}

/**
 * So many changes of each room, spread over its files, the same for the same seed; a room after the other has its turn, so
 * that whatever has been tried when the time is over is such a sample too.
 * @param {Change[]} changes @param {number} size @param {string} seed @returns {Change[]}
 */
export function sampled(changes, size, seed) {
  const inTurns = [...grouped(changes, ({ room }) => room)].flatMap(([, inRoom]) => {
    const files = [...grouped(inRoom, ({ path }) => path)];
    const inTurn = files.flatMap(([path, inFile]) => {
      const first = fraction(`${seed} ${path}`);
      const ranked = inFile
        .map((change) => ({ change, rank: fraction(`${seed} ${named(change)}`) }))
        .sort((a, b) => a.rank - b.rank);
      return ranked.map(({ change }, index) => ({ change, due: (index + first) / inFile.length }));
    });
    const chosen = inTurn.sort((a, b) => a.due - b.due).slice(0, size);
    return chosen.map(({ change }, turn) => ({ change, turn }));
  });
  return inTurns.sort((a, b) => a.turn - b.turn).map(({ change }) => change);
}

/** A change in words, the same as long as its file stays as it is. @param {Change} change */
export function named({ path, mutatorName, replacement, location: { start } }) {
  return `${path}:${start.line + 1}:${start.column + 1} ${mutatorName} → ${replacement.replace(/\s+/g, ' ')}`;
}

/** A number from 0 to 1 that a text always has. */
function fraction(text) {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

/** @template T @param {T[]} items @param {(item: T) => string} keyOf @returns {Map<string, T[]>} */
export function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
