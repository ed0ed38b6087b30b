import { useState } from 'react';
import { messages } from '../../../messages/messages.js';
import { later } from '../LaterScreen.js';

const { Screen: Negotiation } = later(
  async () => (await import(/* webpackChunkName: "later-screens" */ './Negotiation.js')).Negotiation,
);

/** What an offer would have to charge: nothing of it is fetched or computed before it is unfolded. */
export function NegotiationSection() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="lead" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages().compare.negotiation}</summary>
      {isOpen && <Negotiation />}
    </details>
  );
}
