import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import { sentence } from '../../../core/fault/sentence.js';
import { channelFigures } from '../../../core/scenario/tables/channel-figures.js';
import { addChannel, duplicateRow } from '../../../core/scenario/edit/rows.js';
import { placeOf } from '../../../core/scenario/tables/fault-place.js';
import { canonicalRow } from '../../../core/scenario/tables/canonical-row.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { Faults } from '../../parts/Faults.js';
import { Icon } from '../../parts/Icon.js';
import { IconButton } from '../../parts/IconButton.js';
import { LeftOut } from '../../parts/LeftOut.js';
import { ChannelCard } from './ChannelCard.js';
import { LinkedLine } from './LinkedLine.js';
import { OutcomeLine } from './OutcomeLine.js';
import { TRAFFIC } from './traffic-field.js';
import { ChannelContext } from './use-channel.js';

const SHOWN: ReadonlySet<string> = new Set(Object.values(TRAFFIC).map(({ header }) => header));

/** The buyer's traffic: one card a channel. */
export function TrafficScreen() {
  const { edit, say } = usePane();
  const { traffic, offers } = usePaneState((state) => state.scenario);
  const figures = useMemo(() => channelFigures(traffic), [traffic]);
  const { faults } = usePriced();
  const own = faults.map((fault) => ({ fault, place: placeOf(fault, traffic) })).filter(isOfTraffic);
  const cards = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<Next>();

  useEffect(() => {
    if (next === undefined) return;
    const card = cards.current?.querySelectorAll('[data-channel]')[next.card];
    const control = card?.querySelector<HTMLElement>(next.at) ?? cards.current?.querySelector('[data-add]');
    if (control instanceof HTMLElement) control.focus();
    setNext(undefined);
  }, [next]);

  const change = (to: readonly ScenarioRow[], said: string, focus: Next) => {
    edit((scenario) => ({ ...scenario, traffic: to }));
    say(said, 'done');
    setNext(focus);
  };
  const add = () =>
    change(addChannel(traffic), 'Channel added. Undo removes it.', { card: traffic.length, at: FIELD });

  return (
    <div ref={cards}>
      <OutcomeLine />
      <LinkedLine />
      <LeftOut traffic={traffic} offers={offers} />
      <Faults faults={own.filter(({ place }) => place.row === undefined).map(({ fault }) => fault)} />
      {traffic.length === 0 && (
        <EmptyState says="No traffic yet: a channel is chat, mail or phone, with what comes in each month." />
      )}
      {traffic.map((typed, index) => {
        const row = canonicalRow(typed);
        const name = String(row[TRAFFIC.channel.header] ?? 'the channel');
        const here = own.filter(({ place }) => place.row === index);
        return (
          // A channel is its row: its name may be typed anew.
          <ChannelContext key={index} value={{ index, row, faultOf: (header) => said(here, header) }}>
            <ChannelCard figures={figures[index] ?? NO_FIGURES}>
              <IconButton
                icon="copy"
                says={`Duplicate ${name}`}
                onClick={() =>
                  change(duplicateRow(traffic, index), `Duplicated ${name}. Undo removes the copy.`, {
                    card: index + 1,
                    at: FIELD,
                  })
                }
              />
              <IconButton
                icon="remove"
                says={`Remove ${name}`}
                onClick={() =>
                  change(
                    traffic.filter((_, other) => other !== index),
                    `Removed ${name}. Undo restores it.`,
                    { card: Math.max(index - 1, 0), at: 'button' },
                  )
                }
              />
            </ChannelCard>
            <Faults
              faults={here
                .filter(({ place }) => place.header === undefined || !SHOWN.has(place.header))
                .map(({ fault }) => fault)}
            />
          </ChannelContext>
        );
      })}
      <div className="buttons">
        <Button icon={<Icon name="add" />} data-add onClick={add}>
          Add a channel
        </Button>
      </div>
    </div>
  );
}

/** Where the focus goes once the cards are shown anew; the button that adds one where there is no such card. */
interface Next {
  readonly card: number;
  /** Which control of it. */
  readonly at: string;
}

const FIELD = 'input:not([type=radio])';

interface Placed {
  readonly fault: Fault;
  readonly place: ReturnType<typeof placeOf>;
}

const NO_FIGURES = { sessions: undefined, share: undefined, interactionsPerSession: undefined };

function isOfTraffic({ place }: Placed): boolean {
  return place.table === 'traffic';
}

function said(faults: readonly Placed[], header: string): string | undefined {
  const texts = faults.filter(({ place }) => place.header === header).map(({ fault }) => sentence(fault));
  return texts.length === 0 ? undefined : texts.join(' ');
}
