import type { LengthBar } from '../../core/report/histogram.js';
import { messages } from '../../messages/messages.js';
import type { FigureFormat } from '../format/figures.js';
import { DataTable } from './DataTable.js';

/** How wide a bar is of the place that it has. */
const WIDTH = 0.84;
/** The widest place of a bar, in pixels: one or two are no walls. */
const WIDEST = 40;

/** How long sessions are: a bar a length, and the same as a table. */
export function Histogram({
  label,
  bars,
  figures,
}: {
  /** What it shows, read out before the figures. */
  readonly label: string;
  readonly bars: readonly LengthBar[];
  readonly figures: FigureFormat;
}) {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = bars.reduce((longest, bar) => (bar.share > longest.share ? bar : longest), first);
  const replies = (bar: LengthBar) => repliesOf(bar, figures);
  const { histogram } = messages().parts;
  const summary = histogram.summary(label, {
    from: replies(first),
    to: replies(last),
    most: replies(most),
    share: figures.share(most.share),
  });
  return (
    <figure className="histogram">
      <div className="plot" style={{ width: bars.length * WIDEST }}>
        <svg
          role="img"
          aria-label={summary}
          viewBox={`0 0 ${bars.length} ${most.share}`}
          preserveAspectRatio="none"
        >
          {/* Upside down, so that a bar grows from the ground by its own share. */}
          <g transform={`translate(0 ${most.share}) scale(1 -1)`}>
            {bars.map((bar, index) => (
              <rect key={bar.replies} x={index} y={0} width={WIDTH} height={bar.share} />
            ))}
          </g>
        </svg>
        <div aria-hidden="true">
          <span>{replies(first)}</span>
          {bars.length > 1 && <span>{replies(last)}</span>}
        </div>
      </div>
      <figcaption aria-hidden="true">{histogram.axis}</figcaption>
      <details>
        <summary>{histogram.asTable}</summary>
        <DataTable
          caption={label}
          headings={[histogram.replies, histogram.share]}
          rows={bars.map((bar) => ({
            key: String(bar.replies),
            cells: [replies(bar), figures.share(bar.share)],
          }))}
        />
      </details>
    </figure>
  );
}

function repliesOf({ replies, upTo }: LengthBar, { count }: FigureFormat): string {
  if (upTo === undefined) return messages().parts.histogram.orMore(count(replies));
  return upTo === replies ? count(replies) : `${count(replies)}–${count(upTo)}`;
}
