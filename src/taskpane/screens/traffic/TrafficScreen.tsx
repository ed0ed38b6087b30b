import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import { channelFigures, type ChannelFigures } from '../../../core/scenario/tables/channel-figures.js';
import { addChannel, duplicateRow } from '../../../core/scenario/edit/rows.js';
import { faultPlaceOf } from '../../../core/scenario/tables/fault-place.js';
import { canonicalRow } from '../../../core/scenario/tables/canonical-row.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { isMissing, typedFault } from '../../format/fault-text.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
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
  const own = faults.map((fault) => ({ fault, place: faultPlaceOf(fault, traffic) })).filter(isOfTraffic);
  const ofWhole = own.filter(({ place }) => place.row === undefined).map(({ fault }) => fault);
  const [cards, setNext] = useNextFocus();
  const { traffic: texts } = laterMessages();
  const change = (to: readonly ScenarioRow[], said: string, focus: Next) => {
    edit((scenario) => ({ ...scenario, traffic: to }));
    say(said, 'done');
    setNext(focus);
  };
  const add = () =>
    change(addChannel(traffic, messages().firstRun.newChannel), texts.channelAdded, {
      card: traffic.length,
      at: FIELD,
    });

  return (
    <div ref={cards}>
      <OutcomeLine />
      <LinkedLine />
      <LeftOut traffic={traffic} offers={offers} />
      <Faults faults={ofWhole} />
      {traffic.length === 0 && <EmptyState says={texts.empty} />}
      {traffic.map((typed, index) => (
        // A channel is its row: its name may be typed anew.
        <Channel
          key={index}
          {...{ typed, index }}
          figures={figures[index] ?? NO_FIGURES}
          faults={own.filter(({ place }) => place.row === index)}
          onDuplicate={(name) =>
            change(duplicateRow(traffic, index), texts.duplicated(name), {
              card: index + 1,
              at: FIELD,
            })
          }
          onRemove={(name) =>
            change(
              traffic.filter((_, other) => other !== index),
              texts.removed(name),
              { card: Math.max(index - 1, 0), at: 'button' },
            )
          }
        />
      ))}
      <div className="buttons">
        <Button icon={<Icon name="add" />} data-add onClick={add}>
          {texts.addChannel}
        </Button>
      </div>
    </div>
  );
}

const FIELD = 'input:not([type=radio])';

interface Placed {
  readonly fault: Fault;
  readonly place: ReturnType<typeof faultPlaceOf>;
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
  const { traffic: texts } = laterMessages();
  const name = String(row[TRAFFIC.channel.header] ?? texts.theChannel);
  const faultsAt = (header: string) =>
    faults.filter(({ place }) => place.header === header).map(({ fault }) => fault);
  return (
    <ChannelContext
      value={{
        index,
        row,
        faultOf: (header) => typedFault(faultsAt(header)),
        isRequired: (header) => faultsAt(header).some(isMissing),
      }}
    >
      <ChannelCard figures={figures}>
        <IconButton icon="copy" says={texts.duplicate(name)} onClick={() => onDuplicate(name)} />
        <IconButton icon="remove" says={texts.remove(name)} onClick={() => onRemove(name)} />
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
