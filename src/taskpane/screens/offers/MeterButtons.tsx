import { Button } from '@fluentui/react-components';
import { METERS, type MeterId } from '../../../core/meter/index.js';
import { said } from '../../../messages/core-words.js';

/** One button for each way to bill, in plain words. */
export function MeterButtons({ onChoose }: { readonly onChoose: (meter: MeterId) => void }) {
  return (
    <ul className="meters">
      {(Object.keys(METERS) as MeterId[]).map((meter) => (
        <li key={meter}>
          <Button size="small" onClick={() => onChoose(meter)}>
            {said(METERS[meter].name)}
          </Button>
          <span className="soft">{said(METERS[meter].says)}</span>
        </li>
      ))}
    </ul>
  );
}
