/** What an offer would have to be to cost what another does. */
export const negotiation = {
  needsTwo: 'It needs two offers with a price.',
  searching: 'Searching…',
  offer: 'Offer',
  target: 'To cost the same as',
  term: 'Term',
  today: 'Today',
  asked: 'To ask for',
  none: 'none',
  unreached: 'not reachable',
  insert: 'Insert',
  insertOne: (term: string) => `Insert ${term}`,
  caption: (offer: string, other: string) => `What ${offer} would have to be to cost the same as ${other}`,
  eachAlone: (offer: string, other: string) =>
    `Each line on its own, everything else of ${offer} unchanged: it then costs the same as ${other}, before rounding to cents.`,
};
