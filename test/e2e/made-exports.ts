/** An Intercom and a Zendesk export of one company, made up. */

const START = Date.UTC(2026, 0, 1, 9) / 1000;
const DAY = 86_400;

/**
 * Sixty sessions, two a day, of 1, 2 and 3 AI replies in turn, 120 replies in all. Every fifth is handed over: 12. Of the
 * others every customer whose number ends in 1 comes back two days later, and is answered by a person alone: 6.
 */
export const intercom = Array.from({ length: 60 }, (_, own) => {
  const at = START + Math.floor(own / 2) * DAY;
  const said = (after: number, type: string, isAi = false) => ({
    part_type: 'comment',
    body: 'text',
    created_at: at + after,
    author: { type, from_ai_agent: isAi },
  });
  const replies = Array.from({ length: 1 + (own % 3) }, (_unused, reply) => said(5 + reply, 'bot', true));
  return conversation(`i${own}`, `c${own}`, at, [...replies, ...(own % 5 === 0 ? [said(600, 'admin')] : [])]);
});
export const returns = Array.from({ length: 60 }, (_, own) => own)
  .filter((own) => own % 10 === 1)
  .map((own) => conversation(`r${own}`, `c${own}`, START + Math.floor(own / 2) * DAY + 2 * DAY, []));

function conversation(id: string, customer: string, at: number, parts: readonly object[]) {
  return {
    id,
    created_at: at,
    source: { type: 'conversation', author: { type: 'user' }, body: 'text' },
    contacts: { contacts: [{ id: customer }] },
    ai_agent: { source_type: 'profile' },
    conversation_parts: { conversation_parts: parts },
  };
}

/** Twenty tickets of one AI reply each, none of them handed over. */
export const zendesk = Array.from({ length: 20 }, (_, own) => ({
  id: 100 + own,
  requester_id: 900 + own,
  via: { channel: 'email' },
  comments: [
    comment(900 + own, START + own * DAY, 'email'),
    comment(7, START + own * DAY + 60, 'answer_bot'),
  ],
}));

function comment(author: number, at: number, channel: string) {
  return { author_id: author, public: true, created_at: new Date(at * 1000).toISOString(), via: { channel } };
}

export const lines = (objects: readonly object[]) => objects.map((own) => JSON.stringify(own)).join('\n');
export const named = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
