import { useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { AssumedRows, type AssumedColumn } from './AssumedRows.js';
import { useChannels } from './use-channels.js';

/** Channels that grow otherwise than the rest; nothing to choose where there is one. */
export function GrowthEditor() {
  const { own } = useAssumptions();
  const channels = useChannels();
  const { channels: texts } = laterMessages().forecast;
  const count = own.growth?.length ?? 0;
  const [isOpen] = useState(count > 0);
  if (channels.length < 2 && count === 0) return null;
  const columns: readonly AssumedColumn[] = [
    { header: 'Channel', kind: 'channel', heading: texts.heading, labelOf: texts.ofGrowth },
    { header: 'Growth', kind: 'share', heading: texts.growth, labelOf: texts.growthOf },
  ];
  return (
    <details open={isOpen}>
      <summary>{count === 0 ? texts.alike : texts.own(count)}</summary>
      <p className="soft">{texts.help}</p>
      <AssumedRows
        table="growth"
        columns={columns}
        caption={texts.table}
        removeOf={texts.removeOf}
        isNamed={false}
        channels={channels}
      />
    </details>
  );
}
