import { useMemo } from 'react';
import { histogramText, measure } from '../../../core/evidence/measure.js';
import { measuredChannels, monthScale } from '../../../core/evidence/traffic-of.js';
import { SHOWN_RECONTACTS } from '../../../core/evidence/window.js';
import { HOUR } from '../../../core/evidence/zone.js';
import { sessionLengthBars } from '../../../core/report/histogram.js';
import { measureMessages } from '../../../messages/measure.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { Histogram } from '../../parts/Histogram.js';
import type { MeasuredFiles } from '../../store/measurement.js';

/** What the messages come to at the chosen windows, and ρ at three of them side by side. */
export function MeasuredFigures({ measured }: { readonly measured: MeasuredFiles }) {
  const figures = useFigures();
  const { figures: texts } = measureMessages();
  const { counts, report, warehouse } = measured;
  const chosen = counts.at(-1);
  const own = useMemo(() => (chosen === undefined ? undefined : measure(chosen)), [chosen]);
  const bars = useMemo(
    () =>
      own === undefined || own.sessions === 0
        ? undefined
        : sessionLengthBars(histogramText(own.histogram), undefined),
    [own],
  );
  if (chosen === undefined || own === undefined) return null;
  const { count, share } = figures;
  const isBound = report.hasSessionRows;
  const rows: readonly (readonly [string, string])[] = [
    [texts.sessions, count(own.sessions)],
    ...(isBound ? [] : [[texts.mean, count(own.interactionsPerSession)] as const]),
    [isBound ? texts.rateBound : texts.rate, share(own.resolutionRate)],
    [texts.handover, share(own.handoverRate)],
    [texts.recontact, share(own.recontactRate)],
    [texts.involvement, share(own.involvementRate)],
    [texts.pending, count(own.fates.pending)],
  ];
  return (
    <section aria-labelledby="measure-figures">
      <h2 id="measure-figures">{texts.title}</h2>
      <DataTable
        caption={texts.caption}
        headings={texts.headings}
        rows={rows.map((cells) => ({ key: cells[0], cells }))}
      />
      {own.interval !== undefined && !isBound && (
        <p className="soft">{texts.interval(share(own.interval.low), share(own.interval.high))}</p>
      )}
      {warehouse === undefined && <RatesByWindow counts={counts} />}
      {bars?.ok === true && !isBound && (
        <Histogram label={texts.lengths} bars={bars.value} figures={figures} />
      )}
      <ChannelFiguresTable counts={chosen} isBound={isBound} />
    </section>
  );
}

function RatesByWindow({ counts }: Pick<MeasuredFiles, 'counts'>) {
  const { count, share } = useFigures();
  const { figures: texts } = measureMessages();
  return (
    <DataTable
      caption={texts.ratesTable}
      headings={texts.ratesHeadings}
      rows={SHOWN_RECONTACTS.flatMap((recontact, place) => {
        const at = counts[place];
        if (at === undefined) return [];
        const own = measure(at);
        const hours = texts.hours(count(recontact / HOUR));
        const cells = [hours, share(own.resolutionRate), share(own.recontactRate), count(own.fates.pending)];
        return [{ key: String(recontact), cells }];
      })}
    />
  );
}

function ChannelFiguresTable({
  counts,
  isBound,
}: {
  readonly counts: MeasuredFiles['counts'][number];
  readonly isBound: boolean;
}) {
  const { count, share } = useFigures();
  const { figures: texts } = measureMessages();
  const scale = monthScale(counts);
  return (
    <DataTable
      caption={texts.channelsTable}
      headings={texts.channelHeadings}
      rows={measuredChannels(counts).map(({ name, measured }) => ({
        key: name,
        cells: [
          name,
          count(Math.round(scale.times(measured.sessions).toNumber())),
          count(isBound ? undefined : measured.interactionsPerSession),
          share(measured.resolutionRate),
        ],
      }))}
    />
  );
}
