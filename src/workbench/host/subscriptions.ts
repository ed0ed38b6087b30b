/** The events that the add-in asked to hear of, each of one target. */
export interface Subscriptions {
  readonly subscribe: (event: number, target: string) => void;
  readonly unsubscribe: (event: number, target: string) => void;
  readonly has: (event: number, target: string) => boolean;
  readonly clear: () => void;
}

export function createSubscriptions(): Subscriptions {
  const asked = new Set<string>();
  const key = (event: number, target: string) => `${event} ${target}`;
  return {
    subscribe: (event, target) => void asked.add(key(event, target)),
    unsubscribe: (event, target) => void asked.delete(key(event, target)),
    has: (event, target) => asked.has(key(event, target)),
    clear: () => asked.clear(),
  };
}
