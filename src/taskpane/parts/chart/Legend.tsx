import { messages } from '../../../messages/messages.js';
import { valueAt, type ChartLine } from './lines.js';

/** Which line is whose, by colour and dash, with what each one reads at a value. */
export function Legend({
  lines,
  at,
  heading,
  swatch,
  formatY,
}: {
  readonly lines: readonly ChartLine[];
  readonly at: number;
  /** The value in words. */
  readonly heading: string;
  readonly swatch: 'line' | 'box';
  readonly formatY: (value: number | undefined) => string;
}) {
  return (
    <div className="legend">
      <p className="soft">{messages().parts.chart.at(heading)}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.name}>
            <svg width="26" height="10" aria-hidden="true">
              {swatch === 'line' ? (
                <path className={`line line-${line.style}`} d="M0 5H26" />
              ) : (
                <rect className={`box box-${line.style}`} x="7" width="12" height="10" />
              )}
            </svg>
            <span>{line.label === '' ? line.name : <b>{line.name}</b>}</span>
            <span className="figure">{formatY(valueAt(line, at))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
