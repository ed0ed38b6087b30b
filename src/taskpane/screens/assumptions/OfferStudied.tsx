import { Select } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { usePane } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { useStudied } from './use-studied.js';

/** Which offer is looked at closely; the same one on all screens of time and risk. */
export function OfferStudied() {
  const { store } = usePane();
  const studied = useStudied();
  const { offers } = usePriced();
  return (
    <Select
      size="small"
      aria-label={laterMessages().assumptions.offer}
      value={studied?.name ?? ''}
      onChange={(_, { value }) => store.set({ studied: value })}
    >
      {offers.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </Select>
  );
}
