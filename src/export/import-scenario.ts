import { fileMessages } from '../messages/files.js';
import { conflict } from '../core/fault/fault.js';
import { failed, ok, type Result } from '../core/fault/result.js';
import { readScenarioFile } from '../core/file/read-scenario-file.js';
import { fromXml, NAMESPACE } from '../core/file/xml.js';
import { BASE, inCase } from '../core/scenario/cases/in-case.js';
import { noteTables } from '../core/scenario/cases/note-edit.js';
import type { Scenario } from '../core/scenario/tables/scenario.js';
import { asScenario, byLastUse } from './scenario-json.js';
import { isSame, pairsIn, type ScenarioTables, type TablePair } from './table-pairs.js';
import { unpack, type Package } from './zip/unpack.js';

/** A scenario that came out of a file. */
export interface Imported {
  readonly scenario: Scenario;
  /** What the user should know of it, as sentences. */
  readonly said: readonly string[];
}

/** One of the scenarios that a file holds. */
export interface FoundScenario {
  /** What a user chooses it by where there are several. */
  readonly label: string;
  /** Faults: its cells hold errors, formulas that nobody calculated, or what no scenario has. */
  readonly read: Result<Imported>;
}

/** What a scenario is called whose file keeps only its tables. */
export interface Fallback {
  readonly id: string;
  readonly name: string;
}

const MOST_PARTS = 50;

/**
 * The scenarios of an .xlsx, at least one. A file that Meterwise exported has one: the scenario that travels in it, with
 * the figures of its Offers and Traffic tables where somebody changed them since, for these are what a reader of the
 * file sees. A file that holds tables only has a scenario for each pair of them. Faults: no such file, damaged,
 * protected by a password, above the limits.
 */
export function scenariosInXlsx(bytes: Uint8Array, fallback: Fallback): Result<FoundScenario[]> {
  const file = unpack(bytes);
  if (!file.ok) return file;
  const kept = keptScenarios(file.value);
  if (!kept.ok) return kept;
  const pairs = pairsIn(file.value);
  if (!pairs.ok) return pairs;
  if (kept.value.length === 0 && pairs.value.length === 0) {
    const { file: where, nothingOfUse } = fileMessages();
    return failed(conflict(where, nothingOfUse));
  }
  const [scenario, pair] = [kept.value[0], pairs.value[0]];
  if (kept.value.length === 1 && pairs.value.length === 1 && pair !== undefined && scenario !== undefined) {
    return ok([{ label: scenario.name, read: withFigures(scenario, pair) }]);
  }
  return ok([...kept.value.map(asKept), ...othersThan(kept.value, pairs.value, fallback)]);
}

/** The scenarios of a JSON document from anywhere, the one last worked on first. Faults: as they are read, or none. */
export function scenariosInJson(text: string): Result<FoundScenario[]> {
  const file = readScenarioFile(text);
  if (!file.ok) return file;
  const found = byLastUse(file.value).map(asKept);
  const { scenarioFile, noScenario } = fileMessages();
  return found.length > 0 ? ok(found) : failed(conflict(scenarioFile, noScenario));
}

function asKept(scenario: Scenario): FoundScenario {
  return { label: scenario.name, read: ok({ scenario, said: [] }) };
}

/** The scenario that travels in a file with the figures that its tables show. */
function withFigures(kept: Scenario, { tables, said }: TablePair): Result<Imported> {
  if (!tables.ok) return tables;
  const shown = shownBy(kept, tables.value);
  if (shown !== undefined) return ok({ scenario: shown, said });
  return imported(noteTables({ ...kept, ...tables.value }), [fileMessages().said.changed, ...said]);
}

/** A kept scenario in the case that tables show; undefined where they show none of its cases. */
function shownBy(kept: Scenario, tables: ScenarioTables): Scenario | undefined {
  const names = [kept.cases?.shown ?? BASE, BASE, ...(kept.cases?.names ?? [])];
  return names.map((name) => inCase(kept, name)).find((own) => isSame(own, tables));
}

/** The pairs of tables that show none of the kept scenarios, each as a scenario of its own. */
function othersThan(
  kept: readonly Scenario[],
  pairs: readonly TablePair[],
  fallback: Fallback,
): FoundScenario[] {
  const shows = (own: Scenario, tables: Result<ScenarioTables>) =>
    tables.ok && shownBy(own, tables.value) !== undefined;
  return pairs
    .filter(({ tables }) => !kept.some((own) => shows(own, tables)))
    .map(({ label, tables, said }) => {
      const { said: says, labels } = fileMessages();
      const why = kept.length === 0 ? says.onlyTables(label) : says.tables(label);
      const read = tables.ok ? imported({ ...fallback, note: '', ...tables.value }, [why, ...said]) : tables;
      return { label: labels.tables(label), read };
    });
}

function imported(scenario: Scenario, said: readonly string[]): Result<Imported> {
  const read = asScenario(scenario);
  return read.ok ? ok({ scenario: read.value, said }) : read;
}

/** The scenarios in the custom parts of a file, the one last worked on first; none where no part is of ours. */
function keptScenarios(file: Package): Result<Scenario[]> {
  const paths = file.paths.filter((path) => /^customXml\/item\d{1,4}\.xml$/i.test(path)).slice(0, MOST_PARTS);
  for (const path of paths) {
    const xml = file.read(path);
    if (!xml.ok) return xml;
    if (xml.value?.slice(0, 2_000).includes(NAMESPACE) !== true) continue;
    const json = fromXml(xml.value);
    const read = json.ok ? readScenarioFile(json.value) : json;
    return read.ok ? ok(byLastUse(read.value)) : read;
  }
  return ok([]);
}
