import { conflict } from '../fault/fault.js';
import { partOf } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { DOCUMENT, FORMAT, VERSION } from './format.js';
import { migrate } from './migrate.js';
import { parseJson } from './parse-json.js';
import type { ScenarioFile } from './scenario-file.js';
import { DOCUMENT_SHAPE } from './schema.js';
import { Faults, isObject, refuseTwice, shown } from '../shape/shape.js';
import { phrase } from '../phrase/phrase.js';

/**
 * What Meterwise keeps, from a text that may come from anyone: checked to its last key before any of it is used, and
 * made anew, so that nothing of the parsed text lives on. Files of every earlier version are read. Faults name the
 * place, what stands there and what it takes, the first few of them.
 */
export function readScenarioFile(text: string): Result<ScenarioFile> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const version = versionOf(parsed.value);
  if (!version.ok) return version;
  const faults = new Faults();
  const document = migrate(parsed.value, version.value, DOCUMENT, faults);
  const read = document === undefined ? undefined : DOCUMENT_SHAPE.read(document, DOCUMENT, faults);
  if (read !== undefined) checkIds(read, faults);
  if (read === undefined || faults.found.length > 0) return failed(...faults.found);
  const { format: _format, version: _version, ...file } = read;
  return ok(file);
}

function versionOf(document: unknown): Result<number> {
  const own = isObject(document) && Object.hasOwn(document, 'format') ? document['format'] : undefined;
  if (own !== FORMAT || !isObject(document)) {
    return failed(conflict(DOCUMENT, phrase('notOurFormat', FORMAT)));
  }
  const version = Object.hasOwn(document, 'version') ? document['version'] : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return failed(conflict(DOCUMENT, phrase('wrongVersion', shown(version ?? null))));
  }
  if (version > VERSION) {
    return failed(conflict(DOCUMENT, phrase('newerVersion', version, VERSION)));
  }
  return ok(version);
}

function checkIds({ scenarios, active }: ScenarioFile, faults: Faults): void {
  const ids = scenarios.map(({ id }) => id);
  refuseTwice(ids, partOf(DOCUMENT, 'scenarios'), faults);
  if (active !== null && !ids.includes(active)) {
    faults.add(conflict(partOf(DOCUMENT, 'active'), phrase('noScenarioWithId', active)));
  }
}
