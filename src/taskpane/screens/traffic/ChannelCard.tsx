import { useId, type ReactNode } from 'react';
import type { ChannelFigures } from '../../../core/scenario/tables/channel-figures.js';
import { sessionLengthsChoice } from '../../../core/traffic/session-lengths-text.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { FieldSlider } from './FieldSlider.js';
import { SpreadFields } from './SpreadFields.js';
import { TRAFFIC } from './traffic-field.js';
import { TrafficField } from './TrafficField.js';
import { useChannel } from './use-channel.js';
import { VolumeFields } from './VolumeFields.js';

/** One channel: what comes in, how long sessions are, how many are resolved, and what a person's work costs. */
export function ChannelCard({
  figures: { sessions, share, interactionsPerSession },
  children,
}: {
  readonly figures: ChannelFigures;
  /** Buttons for the whole channel. */
  readonly children: ReactNode;
}) {
  const { row } = useChannel();
  const { count, share: percent } = useFigures();
  const { traffic: texts } = laterMessages();
  const id = useId();
  const { channel, interactions, resolutionRate, humanCost, turns } = TRAFFIC;
  const rate = numberIn(row[resolutionRate.header]);
  const mean = numberIn(row[interactions.header]) ?? interactionsPerSession;
  const isMeasured = sessionLengthsChoice(row[turns.header]) === 'own';
  return (
    <section className="channel" aria-labelledby={id} data-channel>
      <div className="line">
        <h2 id={id}>
          {String(row[channel.header] ?? texts.allChannels)}
          {share !== undefined && <span className="soft"> {texts.shareOfSessions(percent(share))}</span>}
        </h2>
        {children}
      </div>
      <div className="fields">
        <VolumeFields sessions={sessions ?? numberIn(row[TRAFFIC.sessions.header])} />
        {isMeasured && row[interactions.header] === undefined ? (
          <p className="soft wide">
            {texts.fromOwnCounts(interactionsPerSession ?? Number.NaN, count(interactionsPerSession))}
          </p>
        ) : (
          <TrafficField field={interactions} label={texts.interactions}>
            <FieldSlider
              header={interactions.header}
              label={texts.interactionsPerSession}
              value={mean}
              least={20}
              steps={200}
              shown={count(mean)}
            />
          </TrafficField>
        )}
        <TrafficField field={resolutionRate} label={texts.resolutionRate}>
          <FieldSlider
            header={resolutionRate.header}
            label={texts.rate}
            value={rate}
            least="share"
            steps={100}
            shown={percent(rate)}
          />
        </TrafficField>
        <TrafficField field={humanCost} label={texts.humanCost} placeholder={texts.notCounted} />
        <TrafficField field={channel} label={texts.channelName} placeholder={texts.allChannels} />
        <SpreadFields mean={interactionsPerSession ?? mean} />
      </div>
    </section>
  );
}

function numberIn(value: string | number | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
