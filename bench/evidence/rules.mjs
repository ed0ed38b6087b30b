const HOUR = 3_600_000_000;

export const SILENCE = 24 * HOUR;
export const RECONTACT = 72 * HOUR;

/** The columns of `messages.mjs`. */
export const COLUMNS = {
  customer: 'customer_id',
  channel: 'channel',
  topic: 'topic',
  author: 'author_type',
  at: 'sent_at',
};

/** How the worker is told to read and count them: as the pane does, at one re-contact window. */
export const SETTINGS = {
  format: 'columns',
  mapping: { columns: COLUMNS, authors: {} },
  order: undefined,
  zone: 'UTC',
};
export const RULES = { window: { kind: 'silence', length: SILENCE }, recontacts: [RECONTACT], zone: 'UTC' };
