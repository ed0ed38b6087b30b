import { HOUR } from '../../../core/evidence/zone.js';
import { measureMessages } from '../../../messages/measure.js';
import { clockOf, zoneBetween } from '../../../reader/time/zone.js';
import { DIALECTS } from '../../../warehouse/dialects.js';
import { countQuery } from '../../../warehouse/query.js';
import { readResult } from '../../../warehouse/read-result.js';
import { sourceOf, warehouseClock, type UnnamedParts } from '../../../warehouse/source.js';
import { today } from '../../format/today.js';
import type { MeasuredFiles, WarehouseQuestion } from '../../store/measurement.js';
import type { Pane } from '../../store/pane.js';

export function setQuestion({ store }: Pane, question: WarehouseQuestion): void {
  const { measurement } = store.get();
  store.set({ measurement: { ...measurement, question } });
}

/** The query for what is typed; what of it lacks or is no name. */
export function queryFor(
  { dialect, silence, recontact, ...named }: WarehouseQuestion,
  zone: string,
): { readonly ok: true; readonly query: string } | ({ readonly ok: false } & UnnamedParts) {
  const source = sourceOf(dialect, named);
  if (!source.ok) return source;
  const query = countQuery({
    ...{ dialect, source: source.value, silence: silence * HOUR, recontact: recontact * HOUR },
    clock: warehouseClock(zone) ?? { kind: 'fixed', microseconds: 0 },
  });
  return { ok: true, query };
}

/** Puts the query where the client of the warehouse pastes from. */
export async function copyQuery(pane: Pane, query: string): Promise<void> {
  const { warehouse: texts } = measureMessages();
  try {
    await navigator.clipboard.writeText(query);
    pane.say(texts.copied, 'done');
  } catch {
    pane.say(texts.notCopied, 'failed');
  }
}

/** Years of which the changes of a place's clocks are looked up. */
const YEARS = [Date.UTC(2000, 0, 1) * 1000, Date.UTC(2050, 0, 1) * 1000] as const;

/**
 * Takes what the query came to as what was measured, by the windows and the zone that the query was made with.
 * @returns a sentence where it is no result
 */
export async function takeResult(pane: Pane, file: File, zone: string): Promise<string | undefined> {
  const { warehouse: texts } = measureMessages();
  const { store } = pane;
  const clock = clockOf(zone);
  if (clock === undefined) throw new RangeError(zone);
  const read = readResult(await file.text(), zoneBetween(clock, ...YEARS));
  if (!read.ok)
    return read.why.kind === 'columns'
      ? texts.lacksColumns(read.why.lacking.join(', '))
      : texts.wrongLine(read.why.line);
  const { measurement } = store.get();
  const { dialect, silence, recontact } = measurement.question;
  const { counts, leftOut } = read.value;
  const used = Object.values(counts.messages).reduce((sum, own) => sum + own, 0);
  const rows = used + Object.values(leftOut).reduce((sum, own) => sum + own, 0);
  const measured: MeasuredFiles = {
    names: [file.name],
    sources: [{ file, readAs: texts.readAs(DIALECTS[dialect].name) }],
    day: today(),
    report: {
      files: [{ rows, used, rejected: {}, broken: undefined }],
      ...{ rejections: [], hasSessionRows: false },
    },
    ...{ zone, window: { kind: 'silence', length: silence * HOUR }, recontact: recontact * HOUR },
    ...{ counts: [counts], warehouse: { leftOut } },
  };
  store.set({ measurement: { ...measurement, measured } });
  pane.say(texts.taken, 'done');
  return undefined;
}
