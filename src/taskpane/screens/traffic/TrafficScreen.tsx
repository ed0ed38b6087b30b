import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import { told } from '../../../messages/core-words.js';
import { channelFigures, type ChannelFigures } from '../../../core/scenario/tables/channel-figures.js';
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
import { useNextFocus, type Next } from './use-next-focus.js';

const SHOWN: ReadonlySet<string> = new Set(Object.values(TRAFFIC).map(({ header }) => header));

/** The buyer's traffic: one card a channel. */
export function TrafficScreen() {
  const { edit, say } = usePane();
  const { traffic, offers } = usePaneState((state) => state.scenario);
  const figures = useMemo(() => channelFigures(traffic), [traffic]);
  const { faults } = usePriced();
  const own = faults.map((fault) => ({ fault, place: placeOf(fault, traffic) })).filter(isOfTraffic);
  const ofWhole = own.filter(({ place }) => place.row === undefined).map(({ fault }) => fault);
  const [cards, setNext] = useNextFocus();
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
      <Faults faults={ofWhole} />
      {traffic.length === 0 && (
        <EmptyState says="No traffic yet: a channel is chat, mail or phone, with what comes in each month." />
      )}
      {traffic.map((typed, index) => (
        // A channel is its row: its name may be typed anew.
        <Channel
          key={index}
          {...{ typed, index }}
          figures={figures[index] ?? NO_FIGURES}
          faults={own.filter(({ place }) => place.row === index)}
          onDuplicate={(name) =>
            change(duplicateRow(traffic, index), `Duplicated ${name}. Undo removes the copy.`, {
              card: index + 1,
              at: FIELD,
            })
          }
          onRemove={(name) =>
            change(
              traffic.filter((_, other) => other !== index),
              `Removed ${name}. Undo restores it.`,
              { card: Math.max(index - 1, 0), at: 'button' },
            )
          }
        />
      ))}
      <div className="buttons">
        <Button icon={<Icon name="add" />} data-add onClick={add}>
          Add a channel
        </Button>
      </div>
    </div>
  );
}

const FIELD = 'input:not([type=radio])';

interface Placed {
  readonly fault: Fault;
  readonly place: ReturnType<typeof placeOf>;
}

const NO_FIGURES = { sessions: undefined, share: undefined, interactionsPerSession: undefined };

/** One channel: its card, and the faults that none of its fields shows. */
function Channel({
  typed,
  index,
  figures,
  faults,
  onDuplicate,
  onRemove,
}: {
  readonly typed: ScenarioRow;
  readonly index: number;
  readonly figures: ChannelFigures;
  readonly faults: readonly Placed[];
  readonly onDuplicate: (name: string) => void;
  readonly onRemove: (name: string) => void;
}) {
  const row = canonicalRow(typed);
  const name = String(row[TRAFFIC.channel.header] ?? 'the channel');
  return (
    <ChannelContext value={{ index, row, faultOf: (header) => said(faults, header) }}>
      <ChannelCard figures={figures}>
        <IconButton icon="copy" says={`Duplicate ${name}`} onClick={() => onDuplicate(name)} />
        <IconButton icon="remove" says={`Remove ${name}`} onClick={() => onRemove(name)} />
      </ChannelCard>
      <Faults
        faults={faults
          .filter(({ place }) => place.header === undefined || !SHOWN.has(place.header))
          .map(({ fault }) => fault)}
      />
    </ChannelContext>
  );
}

function isOfTraffic({ place }: Placed): boolean {
  return place.table === 'traffic';
}

function said(faults: readonly Placed[], header: string): string | undefined {
  const texts = faults.filter(({ place }) => place.header === header).map(({ fault }) => told(fault));
  return texts.length === 0 ? undefined : texts.join(' ');
}
