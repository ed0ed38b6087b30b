import type { negotiation as english } from '../en/negotiation.js';

export const negotiation: typeof english = {
  needsTwo: 'Nötig sind zwei Angebote mit einem Preis.',
  searching: 'Wird gesucht …',
  offer: 'Angebot',
  target: 'Soll so viel kosten wie',
  term: 'Kondition',
  today: 'Heute',
  asked: 'Zu verlangen',
  none: 'keine',
  unreached: 'nicht erreichbar',
  insert: 'Einfügen',
  insertOne: (term) => `${term} einfügen`,
  caption: (offer, other) => `Was ${offer} haben müsste, um so viel zu kosten wie ${other}`,
  eachAlone: (offer, other) =>
    `Jede Zeile für sich, alles Übrige von ${offer} wie es ist: Dann kostet es so viel wie ${other}, vor der Rundung auf Cent.`,
};
