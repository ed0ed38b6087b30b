import { Button } from '@fluentui/react-components';
import type { MeterId } from '../../../core/meter/meter-word.js';
import { METER_NAMES, METER_SAYS } from './words.js';

/** One button for each way to bill, in plain words. */
export function MeterButtons({ onChoose }: { readonly onChoose: (meter: MeterId) => void }) {
  return (
    <ul className="meters">
      {(Object.keys(METER_NAMES) as MeterId[]).map((meter) => (
        <li key={meter}>
          <Button size="small" onClick={() => onChoose(meter)}>
            {METER_NAMES[meter]}
          </Button>
          <span className="soft">{METER_SAYS[meter]}</span>
        </li>
      ))}
    </ul>
  );
}
