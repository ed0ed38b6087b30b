import { tornadoSpans, type TornadoEnds, type TornadoSpan } from './tornado.js';

/** A lever a row, the widest first: its two ends, the figure at each, and a bar from one to the other. */
export function TornadoChart({
  label,
  headings,
  base,
  levers,
}: {
  /** Read out: whose figure, and what it is. */
  readonly label: string;
  /** Over the lever, and over the figures at its low and its high end. */
  readonly headings: readonly [string, string, string];
  /** The figure as it is. */
  readonly base: number | undefined;
  readonly levers: readonly (TornadoEnds & {
    readonly name: string;
    /** Its two ends in words. */
    readonly ends: string;
    /** The figures in words, or why there is none. */
    readonly shown: readonly [string, string];
  })[];
}) {
  const spans = tornadoSpans(base, levers);
  return (
    <table className="data tornado">
      <caption className="hidden">{label}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levers.map(({ name, ends, shown: [low, high] }, index) => {
          const bar = spans.bars[index];
          return (
            <tr key={name}>
              <th scope="row">
                {name} <span className="soft">{ends}</span>
                <span className="track" aria-hidden="true">
                  {bar !== undefined && <FromBase bar={bar} base={spans.base ?? bar.start} />}
                  {spans.base !== undefined && (
                    <span className="base" style={{ left: percent(spans.base) }} />
                  )}
                </span>
              </th>
              <td>{low}</td>
              <td>{high}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What lowers the figure to one side of where it stands, what raises it to the other. */
function FromBase({ bar: { start, width }, base }: { readonly bar: TornadoSpan; readonly base: number }) {
  const end = start + width;
  return (
    <>
      {start < base && (
        <span className="bar down" style={{ left: percent(start), width: percent(base - start) }} />
      )}
      {end > base && <span className="bar up" style={{ left: percent(base), width: percent(end - base) }} />}
    </>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
