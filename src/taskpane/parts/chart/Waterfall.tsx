import { waterfallBars, type WaterfallStep } from './waterfall.js';

/** Steps from one figure to another, each a bar from where the one before it ended, with its figures beside it. */
export function Waterfall({
  label,
  headings: [ofStep, ofChange, ofRunning],
  steps,
  format,
}: {
  /** Read out: what leads to what. */
  readonly label: string;
  readonly headings: readonly [string, string, string];
  readonly steps: readonly WaterfallStep[];
  readonly format: (value: number) => string;
}) {
  const bars = waterfallBars(steps);
  return (
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
                <span className="track" aria-hidden="true">
                  <span
                    className={`bar ${bar?.kind ?? 'none'}`}
                    style={{ marginLeft: percent(bar?.start), width: percent(bar?.width) }}
                  />
                </span>
              </th>
              <td>{step.change === 0 ? '–' : format(step.change)}</td>
              <td>{format(step.running)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function percent(share = 0): string {
  return `${share * 100}%`;
}
