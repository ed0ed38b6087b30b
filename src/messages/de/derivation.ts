import type { derivation as english } from '../en/derivation.js';

export const derivation: typeof english = {
  back: '‹ Zurück zum Vergleich',
  empty: 'Noch ist nichts berechnet. Geben Sie Volumen und Angebote ein und fragen Sie dann erneut.',
  whatIf: 'Was wäre, wenn: Dies sind die Werte, die Sie ausprobieren, nicht die Ihrer Tabellen.',
  stages: {
    Traffic: 'Ihr Volumen',
    Usage: 'Was genutzt wird',
    'Billed units': 'Was abgerechnet wird',
    Charge: 'Was das kostet',
    Invoice: 'Die Rechnung eines Monats',
    Metrics: 'Was sich daraus ergibt',
  },
  openInput: (input) => `Öffnen, wo ${input} steht`,
  cell: {
    shows: (cell, value) => [cell, ` zeigt ${value}`],
    showsNothing: (cell) => [cell, ' zeigt nichts'],
    given: (name) => `Was ${name} erhält`,
    table: 'Argumente und ihre aktuellen Werte',
    headings: ['Argument', 'Aktuell', 'Aus'],
    leftOut: 'ausgelassen',
    withoutMeter: 'Dasselbe ohne METER',
    firstOffer: (name) => `${name} (das erste der gelesenen Angebote)`,
  },
  insert: {
    needsModel: (insertModel) => [
      'Für eine lebende Tabelle auf einem Blatt zuerst ',
      insertModel,
      ': Die Formel liest dessen Tabellen.',
    ],
    insertModel: 'das Modell einfügen',
    inserting: 'Formel wird eingefügt',
    inserted: 'Herleitung eingefügt in',
    insert: 'Diese Herleitung einfügen',
    occupied: (address, holds) =>
      `${address} enthält ${holds}. Wählen Sie eine andere Zelle und versuchen Sie es erneut, oder überschreiben Sie den Inhalt.`,
    overwrite: 'Überschreiben',
    leave: 'Nicht überschreiben',
  },
};
