import type { dispute as englishDispute, reconciliation as english } from '../en/sheets-reconciliation.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const reconciliation: typeof english = {
  name: 'Abgleich',
  title: 'Abgleich',
  help: 'Was berechnet wurde gegen das, was der Vertrag für das Gezählte schuldet. Blaue Zellen sind die der Rechnung und lassen sich berichtigen.',
  about: {
    section: 'Was abgeglichen wird',
    offer: 'Angebot',
    month: 'Monat',
    asEntered: 'ein üblicher Monat, wie eingegeben',
    billed: 'Der Vertrag berechnet',
    billable: { sessions: 'Konversationen mit KI-Antwort', resolutions: 'gelöste Konversationen' },
    measured: 'Gezählt am',
    zone: 'Zeitzone',
    window: 'Eine Konversation endet',
    recontact: 'Stunden, in denen Wiederkommen ungelöst heißt',
    file: 'Datei',
    deviate: 'Standardabweichungen zu 95 % Vertrauen',
  },
  lines: {
    section: 'Berechnet gegen geschuldet',
    help: 'Volume: andere Mengen zu Preisen des Vertrags. Mix: andere Anteile gleich gezählter Posten. Definition: Einheiten, die der Vertrag nicht berechnet. Rate: ein anderer Preis.',
  },
  outcome: {
    section: 'Was daraus folgt',
    credit: 'Gutzuschreiben: Definition und Preis',
    explain: 'Vom Anbieter zu erklären: Menge und Mix',
    difference: 'Berechnet weniger geschuldet',
    unbillable: 'Einheiten, die nach der Definition nicht berechnet werden',
    asManyAs: {
      handover: 'So viele Konversationen wurden an Menschen übergeben.',
      'came back': 'So viele Kunden kamen wieder.',
      'handover, came back': 'So viele Konversationen wurden übergeben oder kamen wieder.',
    },
    ofList: 'Aus der Liste, Konversation für Konversation: siehe unten.',
  },
  invoice: { section: 'Die Rechnung', help: 'Wie sie angegeben wurde; Summenzeilen zählen nicht mit.' },
  netting: {
    section: 'Die Liste, Konversation für Konversation',
    help: 'Beide Richtungen werden verrechnet, bevor etwas gefordert wird. Was sich nicht klären lässt, zählt nicht mit.',
    rows: {
      agreed: 'Stimmt überein',
      over: 'Berechnet, nicht abrechenbar',
      duplicates: 'Mehrfach berechnet',
      under: 'Abrechenbar, nicht berechnet',
      unsettled: 'Nicht zu klären',
      net: 'Netto abzuziehen',
    },
  },
  month: {
    section: 'Was in dem Monat gezählt wurde',
    help: 'Zahlen der Exporte; Quoten folgen daraus.',
  },
  traffic: { section: 'Volumen des Monats', help: 'Worauf der Vertrag berechnet wird.' },
  lengths: { section: 'KI-Antworten je Konversation', help: 'Die Längen, die das Volumen nimmt.' },
  checks: {
    parts: (line) => `${line}: Menge, Mix, Definition und Preis ergeben die Differenz`,
    total: 'Gutschrift und zu Erklärendes ergeben die Differenz',
    invoiced: 'Berechnet in Summe ist die Summe der Beträge der Rechnung',
    owed: 'Geschuldet in Summe ist BILL auf diesem Volumen',
    net: 'Netto ist zu oft oder zu Unrecht Berechnetes weniger nicht Berechnetes',
  },
};

export const dispute: typeof englishDispute = {
  name: 'Einspruch',
  title: 'Einspruch',
  help: 'Die Zahlen sind die des Blatts Abgleich. Die Worte können Sie ändern.',
  subject: (offer, month) => `Rechnung für ${month}: ${offer}`,
  subjectAsEntered: (offer) => `Ihre Rechnung: ${offer}`,
  greeting: 'Sehr geehrte Damen und Herren,',
  opening:
    'wir haben diese Rechnung mit unseren eigenen Aufzeichnungen der Konversationen und den vereinbarten Bedingungen verglichen.',
  agreed: 'Die Rechnung ist das, was der Vertrag schuldet. Wir haben nichts einzuwenden.',
  headers: ['Posten', 'Berechnet', 'Geschuldet', 'Differenz', 'Befund'],
  invoiced: 'Berechnet',
  owed: 'Nach dem Vertrag geschuldet',
  credit: (amount) =>
    `Bitte schreiben Sie ${amount} gut: Einheiten, die der Vertrag nicht berechnet, oder ein anderer Preis als vereinbart.`,
  creditLabel:
    'Bitte gutschreiben: Einheiten, die der Vertrag nicht berechnet, oder ein anderer Preis als vereinbart',
  explain: (amount) =>
    `Bitte erklären Sie ${amount}: Der Betrag kommt von anderen Mengen, als wir gezählt haben. Senden Sie uns die Liste der Konversationen dahinter.`,
  explainLabel: 'Bitte mit der Liste der Konversationen erklären: andere Mengen, als wir gezählt haben',
  under: (amount) =>
    `Nach dem Vertrag wären für Definition und Preis ${amount} mehr geschuldet gewesen; dafür fordern wir nichts.`,
  definition: (billable) => `Was der Vertrag berechnet: ${billable}.`,
  counted: (sessions, resolved, handover, back, pending) =>
    `In diesem Monat haben wir ${sessions} Konversationen mit KI-Antwort gezählt: ${resolved} gelöst, ${handover} an Menschen übergeben, ${back} mit wiederkommendem Kunden, ${pending} zu jung, um es zu wissen.`,
  rules: (window, hours, zone) =>
    `Eine Konversation endet ${window}; sie gilt als ungelöst, wenn der Kunde innerhalb von ${plural(hours, { one: '1 Stunde', other: `${hours} Stunden` })} wiederkommt. Monate sind die der Zeitzone ${zone}.`,
  listed: (agreed, over, twice, under, unsettled) =>
    `Konversationen Ihrer Liste: übereinstimmend ${agreed}; berechnet, aber nicht abrechenbar ${over}; mehrfach berechnet ${twice}; abrechenbar, aber nicht berechnet ${under}; nicht zu klären und nicht gefordert ${unsettled}.`,
  files: 'Unsere Aufzeichnungen sind diese Exporte; die Prüfsummen zeigen, dass sie unverändert sind:',
  file: (name, sha256) => `${name}, SHA-256 ${sha256}`,
  list: 'Die strittigen Konversationen:',
  listHeaders: ['Konversation', 'Wie oft berechnet', 'Urteil', 'Weil'],
  verdicts: {
    agrees: 'stimmt überein',
    'billed, not billable': 'berechnet, nicht abrechenbar',
    'billable, not billed': 'abrechenbar, nicht berechnet',
    'cannot be settled': 'nicht zu klären',
  },
  reasons: {
    handover: 'an einen Menschen übergeben',
    'came back': 'der Kunde kam wieder',
    pending: 'zu jung, um es zu wissen',
    resolved: 'gelöst',
    'no AI reply': 'keine KI-Antwort',
    'an AI reply': 'eine KI-Antwort',
    'not in the log': 'nicht in unseren Aufzeichnungen',
    'another month': 'aus einem anderen Monat',
    'no people in the log': 'unsere Aufzeichnungen zeigen keine Menschen',
    'late usage': 'kann auf der nächsten Rechnung stehen',
  },
  closing:
    'Bitte antworten Sie mit einer berichtigten Rechnung oder mit den Aufzeichnungen, auf denen Ihre beruht.',
};
