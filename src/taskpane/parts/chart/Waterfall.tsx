import { messages } from '../../../messages/messages.js';
import { waterfallBars, type WaterfallBar, type WaterfallStep } from './waterfall.js';

const KEY = ['total', 'up', 'down'] as const;

/** Steps from one figure to another, each a bar from where the one before it ended, with its figures beside it. */
export function Waterfall({
  label,
  headings: [ofStep, ofChange, ofRunning],
  steps,
  total,
  format,
}: {
  /** Read out: what leads to what. */
  readonly label: string;
  readonly headings: readonly [string, string, string];
  readonly steps: readonly WaterfallStep[];
  /** What the steps come to. */
  readonly total: string;
  readonly format: (value: number) => string;
}) {
  const bars = waterfallBars(steps);
  const [last] = steps.slice(-1);
  return (
    <>
      <table className="data waterfall">
        <caption className="hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{ofStep}</th>
            <th scope="col">{ofChange}</th>
            <th scope="col">{ofRunning}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => {
            const bar = bars[index];
            return (
              <tr key={step.label}>
                <th scope="row">
                  {step.label}
                  <Track bar={bar} />
                </th>
                <td>{step.change === 0 ? '–' : format(step.change)}</td>
                <td>{format(step.running)}</td>
              </tr>
            );
          })}
          {last !== undefined && (
            <tr className="total">
              <th scope="row">
                {total}
                <Track bar={bars.at(-1)} />
              </th>
              <td />
              <td>{format(last.running)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <Key />
    </>
  );
}

/** What the bars are. */
function Key() {
  const { key } = messages().parts.chart;
  return (
    <ul className="key">
      {KEY.map((kind) => (
        <li key={kind}>
          <span className={`bar ${kind}`} aria-hidden="true" /> {key[kind]}
        </li>
      ))}
    </ul>
  );
}

function Track({ bar }: { readonly bar: WaterfallBar | undefined }) {
  return (
    <span className="track" aria-hidden="true">
      <span
        className={`bar ${bar?.kind ?? 'none'}`}
        style={{ marginLeft: percent(bar?.start), width: percent(bar?.width) }}
      />
    </span>
  );
}

function percent(share = 0): string {
  return `${share * 100}%`;
}
