import { usePriced } from '../../hooks/use-priced.js';

/** The names of the channels; none where the traffic cannot be read. */
export function useChannels(): readonly string[] {
  const { traffic } = usePriced();
  return traffic.ok ? traffic.value.channels.map(({ name }) => name) : [];
}
