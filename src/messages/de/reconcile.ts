import { digits } from '../number-locale.js';
import type { reconcile as english } from '../en/reconcile.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const reconcile: typeof english = {
  intro:
    'Die Rechnung eines Anbieters gegen das, was Sie gezählt haben und was der Vertrag dafür schuldet. Jede Differenz wird nach ihrer Art benannt, und beide Richtungen werden verrechnet, bevor etwas gefordert wird.',
  against: {
    offer: 'Der Vertrag',
    traffic: 'Verglichen mit',
    measured: (month) => `${month}, wie gemessen`,
    entered: 'Volumen wie eingegeben',
    measureFirst: 'Messen Sie einen Export Ihres Helpdesks, um mit dem Gezählten zu vergleichen.',
    late: 'Stunden, deren Nutzung erst auf der nächsten Rechnung steht',
    hours: (hours) => `${hours} Std.`,
    noOffers: 'Fügen Sie zuerst das Angebot hinzu, das Sie unterschrieben haben.',
  },
  invoice: {
    title: 'Die Rechnung',
    says: 'Spalten Line, Quantity, Unit price und Amount, dazu Date für Summen je Tag; oder Conversation für eine Liste dessen, was berechnet wurde.',
    paste: 'Zeilen mit Kopfzeile einfügen',
    take: 'Diese Zeilen verwenden',
    file: 'Oder eine Datei auswählen',
    table: 'Die ersten Zeilen der Rechnung',
    rows: (rows) => `Zeilen: ${rows}.`,
    rejected: (rows) => `Zeilen, die sich nicht lesen ließen und nicht zählen: ${rows}.`,
    unreadable: 'Die Rechnung lässt sich nicht lesen: Sie ist leer, beschädigt oder hat ein Kennwort.',
    failed: (why) => `Die Rechnung ließ sich nicht lesen: ${why}`,
  },
  result: {
    title: 'Was dabei herauskommt',
    linesTable: 'Die Rechnung Posten für Posten',
    lineHeadings: ['Posten', 'Berechnet', 'Geschuldet', 'Differenz'],
    unnamed: 'Nutzung',
    partsTable: 'Die Differenz nach ihrer Art',
    partHeadings: ['Art', 'Betrag'],
    parts: {
      volume: 'Menge: eine andere als gezählt',
      mix: 'Mix: andere Anteile gleicher Posten',
      definition: 'Definition: nicht abrechenbar oder doppelt berechnet',
      rate: 'Preis: ein anderer als vereinbart',
    },
    difference: 'Berechnet weniger geschuldet',
    asManyAs: (units, fate) =>
      plural(units, {
        one: `Die Rechnung hat 1 Einheit zu viel: So viele Konversationen endeten anders (${fate}).`,
        other: `Die Rechnung hat ${digits(units)} Einheiten zu viel: So viele Konversationen endeten anders (${fate}).`,
      }),
    credit: (amount) => `Gutzuschreiben: ${amount}.`,
    noCredit: 'Gutzuschreiben ist nichts.',
    explain: (amount) => `Vom Anbieter zu erklären: ${amount}.`,
    nettingTable: 'Die Liste, Konversation für Konversation',
    nettingHeadings: ['Urteil', 'Konversationen'],
    netting: {
      agreed: 'Stimmt überein',
      over: 'Berechnet, nicht abrechenbar',
      duplicates: 'Mehrfach berechnet',
      under: 'Abrechenbar, nicht berechnet',
      unsettled: 'Nicht zu klären, nicht gezählt',
      net: 'Netto abzuziehen',
    },
    judging: 'Die Konversationen werden beurteilt …',
    cannotJudge:
      'Eine Liste von Konversationen wird mit einem gemessenen Monat beurteilt, dessen Nachrichten ihre Konversation nennen: Messen Sie einen solchen Export und wählen Sie seinen Monat.',
  },
  sheet: {
    title: 'Blätter und Schreiben',
    says: 'Zwei neue Blätter: der Abgleich mit der Funktion METER.RECONCILE, die stets mitrechnet, und seinen Prüfungen; und das Schreiben mit Zahlen daraus.',
    needsModel:
      'Die Blätter verweisen auf die Angebote der Arbeitsmappe: Fügen Sie zuerst ein Modell dieses Szenarios ein.',
    withList: (conversations) => `Die strittigen Konversationen nennen: ${conversations}`,
    insert: 'Abgleich einfügen',
    doing: 'Abgleich einfügen',
    done: (sheets, cells) => `${sheets} eingefügt: ${digits(cells)} Zellen, jeder Wert geprüft.`,
    changed:
      'Eine gemessene Datei hat sich seit dem Lesen geändert oder ist nicht mehr da. Messen Sie sie noch einmal.',
  },
  letter: {
    write: 'Schreiben verfassen',
    doing: 'Schreiben verfassen',
    label: 'Schreiben an den Anbieter',
    copy: 'Kopieren',
    copied: 'Das Schreiben ist kopiert.',
    notCopied: 'Von hier lässt es sich nicht kopieren: Markieren Sie den Text und drücken Sie Strg+C.',
    download: 'Herunterladen',
    fileName: 'Einspruch',
  },
};
