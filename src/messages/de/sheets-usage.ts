import type { usage as english } from '../en/sheets-usage.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const usage: typeof english = {
  name: 'Nutzung',
  title: 'Nutzung',
  help: 'Was in den Exporten des Helpdesks gezählt wurde. Quoten folgen aus den Zahlen durch Formeln. Namen, IDs oder Texte von Kunden stehen hier nicht.',
  bound:
    'Die Dateien nennen eine Zeile je Konversation: Lösungsquoten sind Obergrenzen, und Antworten sind nicht gezählt.',
  files: {
    section: 'Dateien',
    headers: ['Datei', 'Zeilen', 'Genutzt', 'Abgelehnt', 'Gelesen als', 'SHA-256'],
    columns: 'Gewählte Spalten',
    total: 'Alle Dateien',
  },
  counted: {
    section: 'Wie gezählt wurde',
    measured: 'Gemessen am',
    zone: 'Zeitzone der Monate',
    window: 'Eine Konversation endet',
    windows: {
      silence: (hours) =>
        plural(hours, { one: 'nach 1 Stunde Stille', other: `nach ${hours} Stunden Stille` }),
      start: (hours) =>
        plural(hours, {
          one: '1 Stunde nach der ersten Nachricht',
          other: `${hours} Stunden nach der ersten Nachricht`,
        }),
      messages: (most) => plural(most, { one: 'nach 1 Nachricht', other: `nach ${most} Nachrichten` }),
      conversation: 'mit ihrer ID in der Datei',
      day: 'mit dem Kalendertag',
    },
    recontact: 'Stunden, in denen Wiederkommen ungelöst heißt',
    first: 'Erste Nachricht',
    last: 'Letzte Nachricht',
    days: 'Tage von der ersten bis zur letzten',
    customer: 'Nachrichten von Kunden',
    ai: 'Nachrichten der KI',
    greetings: 'davon, bevor der Kunde schrieb',
    human: 'Nachrichten von Menschen',
    system: 'Nachrichten von Abläufen, nicht gezählt',
    deviate: 'Standardabweichungen zu 95 % Vertrauen',
  },
  months: {
    section: 'Zahlen nach Kanal und Monat',
    help: 'Die ersten fünf Spalten sind, was Istwerte einer Prognose brauchen. Das Intervall ist das von Wilson, mit 95 % Vertrauen.',
    counts: [
      'Untere',
      'Obere',
      'KI-Antworten',
      'Gelöst',
      'Übergeben',
      'Wiedergekommen',
      'Zu jung',
      'Entschieden',
    ],
    unaided: 'Kontakte ohne KI',
    customers: 'Kunden',
    total: 'Alle',
  },
  traffic: {
    section: 'Volumen eines Monats',
    help: 'Konversationen × 365 ÷ 12 ÷ Tage. Jede METER-Funktion nimmt diese Zellen als Volumen; blaue Werte wurden nicht gemessen.',
  },
  priced: {
    section: 'Die Angebote auf diesem Volumen',
    help: 'Die Angebote dieser Arbeitsmappe, berechnet auf den Zellen darüber.',
  },
  lengths: {
    section: 'KI-Antworten je Konversation',
    help: 'Wie viele Konversationen wie viele Antworten der KI brauchten.',
    replies: 'KI-Antworten',
    total: 'Summe',
    share: 'Anteil',
    chart: 'Konversationen nach KI-Antworten',
    sessions: 'Konversationen',
  },
  checks: {
    rows: 'Genutzte und abgelehnte Zeilen ergeben die Zeilen der Dateien',
    sessions: 'Konversationen nach Kanal und Monat sind die nach KI-Antworten',
    replies: 'KI-Antworten der Konversationen sind die Nachrichten der KI ohne Begrüßungen',
    mean: (channel) => `${channel}: KI-Antworten je Konversation folgen aus dem Histogramm`,
    month: 'Volumen eines Monats über die Tage des Protokolls sind alle Konversationen',
    low: 'Das untere Ende des Intervalls ist das von RATE_INTERVAL',
    high: 'Das obere Ende des Intervalls ist das von RATE_INTERVAL',
    bill: (offer) => `${offer}: Summe in der Rangliste ist BILL`,
  },
};
