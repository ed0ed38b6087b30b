import { plain } from '../../exact/plain.js';
import type { Dec } from '../../exact/decimal.js';
import type { Quote } from '../../scenario/quote.js';
import { servedPart } from '../../terms/pause.js';
import { count } from '../../terms/count.js';
import { added, type Step } from './step.js';

/** The rows left out as totals; the month on the channels served: what came in, what was resolved, and what a volume cap left to people. */
export function explainTraffic({ traffic, wanted, activity, offer }: Quote): Step[] {
  const { times, over } = servedPart(count(wanted, offer));
  const paused: Step[] = times.eq(over)
    ? []
    : [
        step(
          { kind: 'partHandled', item: 'Part handled before the AI pauses' },
          `min(1, ${plain(times)} / ${plain(over)})`,
          times.div(over),
          'share',
        ),
      ];
  const channels = activity.channels.flatMap(({ name, ...own }, index) => {
    const before = wanted.channels[index]?.sessions ?? own.sessions;
    const formula = times.eq(over) ? '' : `${plain(before)} × ${plain(times)} / ${plain(over)}`;
    const unresolved = `${plain(own.sessions)} × (1 − ${plain(own.resolutionRate)})`;
    return [
      step({ kind: 'sessions', channel: name, item: `Sessions, ${name}` }, formula, own.sessions, 'sessions'),
      step(
        { kind: 'resolutions', channel: name, item: `Resolutions, ${name}` },
        `${plain(own.sessions)} × ${plain(own.resolutionRate)}`,
        own.resolutions,
        'resolutions',
      ),
      step(
        { kind: 'unresolved', channel: name, item: `Unresolved, ${name}` },
        unresolved,
        own.unresolved,
        'sessions',
      ),
    ];
  });
  const totals = [
    step(
      { kind: 'allChannels', item: 'Sessions' },
      added(activity.channels.map((own) => own.sessions)),
      activity.sessions,
      'sessions',
    ),
    step(
      { kind: 'allChannels', item: 'Resolutions' },
      added(activity.channels.map((own) => own.resolutions)),
      activity.resolutions,
      'resolutions',
    ),
  ];
  const leftOut = (traffic.totals ?? []).flatMap(({ where, name, sessions }) =>
    sessions === undefined
      ? []
      : [step({ kind: 'leftOut', item: `Left out as a total: ${name || where}` }, '', sessions, 'sessions')],
  );
  return [...leftOut, ...paused, ...channels, ...totals];
}

function step(
  what: Pick<Step, 'kind' | 'channel' | 'item'>,
  formula: string,
  value: Dec,
  unit: string,
): Step {
  return { stage: 'Traffic', ...what, formula, value, unit };
}
