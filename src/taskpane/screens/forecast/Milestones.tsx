import { laterMessages } from '../../../messages/later.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { AssumedRows, type AssumedColumn } from './AssumedRows.js';
import { useChannels } from './use-channels.js';

/** The months with the rates that are reached in them, of all channels or of one. */
export function Milestones({ isNamed }: { readonly isNamed: boolean }) {
  const { own } = useAssumptions();
  const channels = useChannels();
  const { ramp: texts, channels: named } = laterMessages().forecast;
  const columns: readonly AssumedColumn[] = [
    { header: 'Month', kind: 'month', heading: texts.inMonth, labelOf: texts.inMonthOf },
    // eslint-disable-next-line no-restricted-syntax -- a header of the table, the same in every language
    { header: 'Resolution rate', kind: 'share', heading: texts.rate, labelOf: texts.rateOf },
  ];
  const byChannel: AssumedColumn = {
    ...{ header: 'Channel', kind: 'channel' },
    ...{ heading: named.heading, labelOf: named.ofMilestone },
  };
  const isByChannel = channels.length > 1 || own.ramp.some((row) => row['Channel'] !== undefined);
  return (
    <AssumedRows
      table="ramp"
      columns={isByChannel ? [...columns, byChannel] : columns}
      caption={texts.table}
      removeOf={texts.removeOf}
      isNamed={isNamed}
      channels={channels}
    />
  );
}
