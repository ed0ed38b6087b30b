// @ts-check
/** What the example says in German. Headers, meters and sources stay: they are what formulas read and what was published. */
const GERMAN = /** @type {Readonly<Record<string, string>>} */ ({
  Example: 'Beispiel',
  'Made-up prices that show each way to charge. Put your own traffic and quotes in their place.':
    'Erfundene Preise, die jede Art der Abrechnung zeigen. Setzen Sie Ihr Volumen und Ihre Angebote ein.',
  'Example figure': 'Beispielwert',
  'Replace with your own': 'Durch eigene ersetzen',
  'Human cost: a contact that a person handles': 'Kosten je Kontakt, den ein Mensch bearbeitet',
  'Per resolution at $0.99': 'Je Lösung zu 0,99 $',
  'Only what is resolved is billed': 'Nur Gelöstes wird abgerechnet',
  'Per session at $0.80': 'Je Konversation zu 0,80 $',
  'Every conversation is billed, resolved or not': 'Jede Konversation wird abgerechnet, gelöst oder nicht',
  'Per reply at $0.10, capped': 'Je KI-Antwort zu 0,10 $, mit Obergrenze',
  'At most $0.60 a conversation': 'Höchstens 0,60 $ je Konversation',
  'Committed 20,000 resolutions': '20.000 Lösungen Mindestabnahme',
  'The commitment is owed whether used or not': 'Die Mindestabnahme ist geschuldet, genutzt oder nicht',
  'Per session in tiers': 'Je Konversation, gestaffelt',
  'Each conversation at the rate of its own tier': 'Jede Konversation zum Preis ihrer Stufe',
  'Per resolution with seats': 'Je Lösung mit Arbeitsplätzen',
  'One in ten handovers is billed as resolved': 'Jede zehnte Übergabe wird als gelöst abgerechnet',
  'People who work in the same tool': 'Personen, die im selben Werkzeug arbeiten',
  'First months': 'Erste Monate',
  Tuning: 'Feinabstimmung',
  'Steady state': 'Eingespielt',
});

/**
 * A scenario with every text that is known in German; the others stay.
 * @template Value
 * @param {Value} value
 * @returns {Value}
 */
function inGerman(value) {
  if (typeof value === 'string') return /** @type {Value} */ (GERMAN[value] ?? value);
  if (Array.isArray(value)) return /** @type {Value} */ (value.map(inGerman));
  if (typeof value !== 'object' || value === null) return value;
  return /** @type {Value} */ (
    Object.fromEntries(Object.entries(value).map(([key, own]) => [key, inGerman(own)]))
  );
}

module.exports = { inGerman };
