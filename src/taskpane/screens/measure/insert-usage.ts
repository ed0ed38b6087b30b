import { measuredTraffic } from '../../../core/evidence/measured-traffic.js';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import { measureMessages } from '../../../messages/measure.js';
import type { Outcome, UsageReport } from '../../../excel/workbook.js';
import { onSheet } from '../../../reference/sheet-name.js';
import { measurer } from '../../measuring/measurer.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import type { Pane } from '../../store/pane.js';

/** Writes what was measured on a sheet of its own; the offers of the workbook are priced on it there. */
export async function insertUsage(pane: Pane, measured: MeasuredFiles): Promise<void> {
  const { sheet: texts } = measureMessages();
  await pane.run(
    texts.doing,
    async (watch) => {
      const report = await usageReport(pane, measured);
      return report.done ? pane.workbook.insertUsage(report.value, watch) : report;
    },
    ({ sheets, cells }) => ({
      text: texts.done(sheets.join(', '), cells),
      cells: sheets.map((name) => onSheet(name, 'A1')),
    }),
  );
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
