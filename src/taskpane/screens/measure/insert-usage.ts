import { measuredTraffic } from '../../../core/evidence/measured-traffic.js';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import { measureMessages } from '../../../messages/measure.js';
import type { Outcome, UsageReport, Written } from '../../../excel/workbook.js';
import { onSheet } from '../../../reference/sheet-name.js';
import { measurer } from '../../measuring/measurer.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import type { Pane } from '../../store/pane.js';
import { choicesOf } from '../../store/workbook-choices.js';
import { wantedOf } from '../../store/write-edits.js';

/**
 * Writes what was measured on a sheet of its own; the offers of the workbook are priced on it there.
 * @param links whether Traffic becomes what was measured, by formulas over that sheet
 */
export async function insertUsage(
  pane: Pane,
  measured: MeasuredFiles,
  { links }: { readonly links: boolean },
): Promise<void> {
  const { sheet: texts } = measureMessages();
  await pane.run(
    texts.doing,
    async (watch): Promise<Outcome<Inserted>> => {
      const report = await usageReport(pane, measured);
      if (!report.done) return report;
      const written = await pane.workbook.insertUsage(report.value, watch);
      if (!written.done) return written;
      const link = links ? await linkTraffic(pane, report.value.traffic) : undefined;
      return { done: true, value: { ...written.value, link } };
    },
    ({ sheets, cells, link }) => {
      const names = sheets.join(', ');
      const places = sheets.map((name) => onSheet(name, 'A1'));
      if (link === undefined) return { text: texts.done(names, cells), cells: places };
      return link.done
        ? { text: texts.linked(names, cells), cells: [...places, ...link.value.slice(0, 2)] }
        : { text: texts.notLinked(names, link.why), cells: places };
    },
  );
}

interface Inserted extends Pick<Written, 'sheets' | 'cells'> {
  /** The cells of Traffic that were written; undefined where it was not asked for. */
  readonly link: Outcome<readonly string[]> | undefined;
}

/** Brings what was measured into the Traffic of the workbook, where it is written as formulas over Usage. */
async function linkTraffic(
  { store, workbook, edit }: Pane,
  traffic: UsageReport['traffic'],
): Promise<Outcome<readonly string[]>> {
  const { linked, scenario } = store.get();
  const { sheet: texts } = measureMessages();
  if (linked === undefined) return { done: false, why: texts.tablesChanged };
  const written = await workbook.writeTables(linked, {
    ...wantedOf(scenario, choicesOf(store.get())),
    traffic,
    linksMeasured: true,
  });
  if (!written.done) return written;
  const { value } = written;
  if (value.kind === 'changedThere') return { done: false, why: texts.tablesChanged };
  // The workbook holds it already: the step that Undo takes back is one of the pane alone, which then writes.
  store.set({ linked: value.now });
  edit((own) => ({ ...own, traffic: value.now.traffic }));
  return { done: true, value: value.cells };
}

/** All that the sheet takes; a sentence where a file can no longer be read. */
async function usageReport(
  { store, workbook }: Pane,
  measured: MeasuredFiles,
): Promise<Outcome<UsageReport>> {
  const { sources, report, counts, day, zone, window, recontact } = measured;
  const { scenario } = store.get();
  const linked = await workbook.linkTables();
  if (!linked.done) return linked;
  const chosen = counts.at(-1);
  if (chosen === undefined) return { done: false, why: measureMessages().report.nothing };
  const sha256 = await fingerprints(sources);
  if (sha256 === undefined) return { done: false, why: measureMessages().sheet.changed };
  const states = report.hasSessionRows ? 'sessions' : 'messages';
  const traffic = measuredTraffic(scenario.traffic, chosen, states);
  const rows = linked.value?.offers ?? [];
  const { basis, currency } = priceScenario({ ...scenario, offers: rows, traffic });
  const refs = linked.value?.refs;
  return {
    done: true,
    value: {
      files: sources.map(({ file, readAs }, place) => ({
        ...{ name: file.name, readAs, sha256: sha256[place] ?? '' },
        ...{ rows: report.files[place]?.rows ?? 0, used: report.files[place]?.used ?? 0 },
      })),
      ...{ day, zone, window, recontact, counts: chosen, states, traffic, currency },
      offers: refs === undefined || basis === undefined ? undefined : { rows, reference: refs.offers, basis },
    },
  };
}

/** Undefined where a file changed since it was chosen, or is gone. */
async function fingerprints(sources: MeasuredFiles['sources']): Promise<readonly string[] | undefined> {
  try {
    return await measurer().fingerprints(sources.map(({ file }) => file));
  } catch {
    return undefined;
  }
}
