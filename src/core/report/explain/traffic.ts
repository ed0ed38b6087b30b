import { plain } from '../../exact/plain.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { added, type Step } from './step.js';

/** The rows left out as totals; the month on the channels served: what came in, what was resolved, and what a volume cap left to people. */
export function explainTraffic({ traffic, wanted, served, activity }: Quote): Step[] {
  const { times, over } = served;
  const paused: Step[] = times.eq(over)
    ? []
    : [
        {
          kind: 'partHandled',
          formula: `min(1, ${plain(times)} / ${plain(over)})`,
          value: times.div(over),
        },
      ];
  const channels = activity.channels.flatMap(({ name: channel, ...own }, index): Step[] => {
    const before = wanted.channels[index]?.sessions ?? own.sessions;
    const sessions = plain(own.sessions);
    const rate = plain(own.resolutionRate);
    return [
      {
        kind: 'sessions',
        channel,
        formula: times.eq(over) ? '' : `${plain(before)} × ${plain(times)} / ${plain(over)}`,
        value: own.sessions,
      },
      { kind: 'resolutions', channel, formula: `${sessions} × ${rate}`, value: own.resolutions },
      { kind: 'unresolved', channel, formula: `${sessions} × (1 − ${rate})`, value: own.unresolved },
    ];
  });
  const leftOut = (traffic.totals ?? []).flatMap((total): Step[] =>
    total.sessions === undefined ? [] : [{ kind: 'leftOut', total, formula: '', value: total.sessions }],
  );
  return [
    ...leftOut,
    ...paused,
    ...channels,
    {
      kind: 'allSessions',
      formula: added(activity.channels.map((own) => own.sessions)),
      value: activity.sessions,
    },
    {
      kind: 'allResolutions',
      formula: added(activity.channels.map((own) => own.resolutions)),
      value: activity.resolutions,
    },
  ];
}
