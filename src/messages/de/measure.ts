import { digits } from '../number-locale.js';
import type { measure as english } from '../en/measure.js';
import { pluralIn } from '../plural.js';
import { warehouse } from './measure-warehouse.js';

const plural = pluralIn('de');

export const measure: typeof english = {
  intro:
    'Ein Export Ihres Helpdesks sagt, wie viele KI-Antworten eine Konversation braucht und wie viele gelöst werden. Er wird auf diesem Gerät gelesen: Nichts wird hochgeladen, und kein Text einer Nachricht wird behalten.',
  files: {
    title: 'Dateien',
    choose: 'Exporte auswählen',
    drop: 'Exporte hier ablegen oder auswählen:',
    known: 'Exporte, die erkannt werden',
    anyOther:
      'Jede andere CSV-, TSV-, JSON-, NDJSON-, .gz- oder .xlsx-Datei mit einer Nachricht je Zeile: Sie sagen, was die Spalten sind.',
    looking: 'Die ersten Zeilen werden angesehen …',
    remove: (name) => `${name} entfernen`,
    twice: (name) => `${name} ist schon unter den Dateien.`,
    megabytes: (size) => `${size} MB`,
    recognized: (format, columns) => `${format}, wie diese Spalten zeigen: ${columns}.`,
    unrecognized: 'Kein Export, der erkannt wird. Sagen Sie, was die Spalten sind.',
    layout: { table: 'Tabelle', json: 'JSON', workbook: 'Arbeitsmappe', gzip: 'gepackt (.gz)' },
    separator: (sign) => `Felder getrennt durch ${sign}`,
    separators: {
      comma: 'Kommas',
      semicolon: 'Semikolons',
      tab: 'Tabulatoren',
      other: 'ein eigenes Zeichen',
    },
    unreadable: {
      damagedGzip: 'Die .gz-Datei ist beschädigt oder abgeschnitten.',
      bomb: 'Die .gz-Datei wird entpackt viel größer, als ein Export sein kann, und daher nicht gelesen.',
      damagedWorkbook:
        'Die Datei lässt sich nicht als Arbeitsmappe lesen: Sie ist beschädigt, hat ein Kennwort, ist von alter Art oder wird entpackt größer als 60 MB. Speichern Sie sie als .csv.',
      empty: 'Die Datei ist leer.',
      noRecords: 'Unter der Kopfzeile steht keine Zeile, oder die Liste ist leer.',
    },
  },
  gives: {
    sessions:
      'Eine Zeile ist eine Konversation: Das gibt Konversationen, Beteiligung, Übergaben und erneute Kontakte sowie eine Obergrenze der Lösungsquote. KI-Antworten je Konversation gibt es nicht; Gebühren je Antwort, Guthaben und Deckel behalten daher Ihre bisherigen Werte.',
    withoutAi:
      'Die KI ist darin nicht sicher gekennzeichnet: Was als Bot gekennzeichnet ist, zählt als KI, alles andere als Mensch.',
    withoutHumans:
      'Nachrichten von Menschen stehen nicht darin, Übergaben sind also nicht zu sehen: Die Lösungsquote ist eine Obergrenze.',
    withoutCustomers:
      'Kunden werden nicht genannt: Jede Konversations-ID steht für einen Kunden, niemand kommt also in einer anderen Konversation zurück.',
    withoutChannels: 'Kanäle werden nicht genannt: Alles ist ein Kanal.',
    unverified:
      'Der Aufbau dieses Exports ist nicht vollständig veröffentlicht: Prüfen Sie einige seiner Konversationen, bevor Sie sich darauf verlassen.',
  },
  mapping: {
    title: 'Spalten',
    none: 'Nicht in der Datei',
    missing: (columns) => `Wählen Sie eine Spalte für: ${columns}.`,
    example: (cell) => `Zum Beispiel: ${cell}`,
    roles: {
      at: 'Zeit',
      author: 'Verfasser',
      customer: 'Kunde',
      conversation: 'Konversation',
      channel: 'Kanal',
      topic: 'Thema',
    },
    words: 'Wer geschrieben hat',
    authors: { customer: 'Kunde', ai: 'KI', human: 'Mensch', system: 'Ablauf, nicht gezählt' },
    unknown: 'Auswählen',
    unknownWords: (words) =>
      `Zeilen dieser Verfasser werden abgewiesen, bis Sie sagen, wer sie sind: ${words}.`,
  },
  dates: {
    ask: 'Die Daten lassen sich auf zwei Arten lesen, und keines zeigt, welche gilt.',
    label: 'Reihenfolge von Tag und Monat',
    choose: 'Auswählen',
    dayFirst: 'Tag zuerst: 3/4 ist der 3. April',
    monthFirst: 'Monat zuerst: 3/4 ist der 4. März',
    zone: 'Zeitzone',
    zoneHelp: 'Monate sind die dieser Zone, ebenso Zeiten, die keine Zone nennen.',
  },
  run: {
    start: 'Dateien lesen',
    again: 'Erneut lesen',
    wait: 'Ergänzen Sie zuerst, was oben fehlt.',
    progress: (rows, percent) =>
      plural(rows, { one: `1 Zeile, ${percent}`, other: `${digits(rows)} Zeilen, ${percent}` }),
    left: (seconds) => {
      if (seconds < 60) return 'noch weniger als eine Minute';
      const minutes = Math.ceil(seconds / 60);
      return plural(minutes, { one: 'noch 1 Minute', other: `noch ${minutes} Minuten` });
    },
    bar: 'Wie viel der Dateien gelesen ist',
    cancel: 'Abbrechen',
    cancelled: 'Das Lesen wurde abgebrochen. Nichts davon wird behalten.',
    done: (rows) => plural(rows, { one: '1 Zeile gelesen.', other: `${digits(rows)} Zeilen gelesen.` }),
    failed: (why) => `Die Dateien konnten nicht gelesen werden: ${why}`,
  },
  report: {
    title: 'Was gelesen wurde',
    table: 'Zeilen jeder Datei',
    headings: ['Datei', 'Zeilen', 'Verwendet', 'Abgewiesen'],
    broken: (file, why) => `${file} wurde bis zur Bruchstelle gelesen. ${why}`,
    rejected: 'Abgewiesene Zeilen',
    reasonsTable: 'Abgewiesene Zeilen nach Grund',
    reasonHeadings: ['Grund', 'Zeilen'],
    download: 'Abgewiesene Zeilen herunterladen',
    firstOnly: (rows) => `Die ersten ${rows} davon stehen in der Datei.`,
    csv: { file: 'Datei', row: 'Zeile', reason: 'Grund', got: 'Vorgefunden' },
    csvName: 'Abgewiesene Zeilen',
    messages: (customer, ai, human, system) =>
      `Nachrichten: ${customer} von Kunden, ${ai} von der KI, ${human} von Menschen; ${system} von Abläufen, die nicht zählen.`,
    span: (from, to) => `Von ${from} bis ${to}.`,
    nothing:
      'Es gibt keine Konversation, in der die KI einem Kunden geantwortet hat; gemessen werden kann also nichts.',
  },
  reasons: {
    unterminatedQuote: 'Ein Anführungszeichen öffnet und schließt nie.',
    textAfterQuote: 'Nach dem schließenden Anführungszeichen eines Feldes folgt Text.',
    columns: 'Sie hat mehr oder weniger Felder als die Kopfzeile.',
    tooLong: 'Ein Feld ist länger als 1.000.000 Zeichen.',
    nul: 'Sie enthält ein NUL-Zeichen.',
    notJson: 'Es ist kein gültiges JSON.',
    notAnObject: 'Es ist kein Objekt.',
    noInstant: 'Die Zeit ist leer.',
    unknownInstant: 'Die Zeit lässt sich nicht als Datum mit Uhrzeit lesen.',
    noCustomer: 'Sie nennt weder einen Kunden noch eine Konversation.',
    noAuthor: 'Sie sagt nicht, wer geschrieben hat.',
    unknownAuthor: 'Der Verfasser ist ein Wort, das nicht bekannt ist.',
    testTraffic: 'Es ist Testverkehr: eine Vorschau oder ein Entwurf.',
    tooMany: 'Es sind mehr als 20.000.000 Nachrichten: Zählen Sie sie in einem Data Warehouse.',
  },
  figures: {
    title: 'Was es ergibt',
    sessions: 'Konversationen mit KI-Antworten',
    mean: 'KI-Antworten je Konversation (μ)',
    rate: 'Lösungsquote (ρ)',
    rateBound: 'Lösungsquote (ρ), höchstens',
    interval: (low, high) => `${low} bis ${high} mit 95 % Sicherheit`,
    involvement: 'Beteiligung',
    handover: 'An Menschen übergeben',
    recontact: 'Zurückgekommen',
    pending: 'Zu jung, um es zu wissen',
    caption: 'Werte aller Kanäle',
    headings: ['Kennzahl', 'Wert'],
    ratesTable: 'Lösungsquote nach der Zeit, in der ein Kunde zurückkommt',
    ratesHeadings: ['Zurück innerhalb von', 'Lösungsquote', 'Zurückgekommen', 'Zu jung'],
    hours: (hours) => `${hours} Std.`,
    lengths: 'KI-Antworten je Konversation',
    channelsTable: 'Werte jedes Kanals',
    channelHeadings: ['Kanal', 'Konversationen im Monat', 'μ', 'ρ'],
  },
  windows: {
    title: 'Wo eine Konversation endet',
    kind: 'Eine Konversation endet',
    kinds: {
      silence: 'nach einer Stille',
      start: 'eine Zeit nach ihrer ersten Nachricht',
      conversation: 'mit ihrer ID in der Datei',
      day: 'mit dem Kalendertag',
    },
    length: 'Stunden bis zum Ende',
    recontact: 'Stunden, in denen Zurückkommen ungelöst heißt',
    counting: 'Wird gezählt …',
  },
  offers: {
    title: 'Die Angebote auf diesem Volumen',
    none: 'Fügen Sie Angebote hinzu, dann stehen hier ihre Kosten auf diesem Volumen.',
    table: 'Die Angebote auf dem gemessenen Volumen',
    headings: ['Angebot', 'Gemessen', 'Wie eingegeben'],
    cannot: 'Die Angebote lassen sich darauf nicht berechnen:',
    counted: {
      title: 'Wie jedes Angebot zählt',
      says: 'Ein Angebot aus dem Katalog wird nach den Fenstern gezählt, die sein Tarif nennt. Wo sie je Kanal verschieden sind, mehrere zugleich gelten oder auf einen Menschen warten, wählen Sie eines oder lassen es wie oben. Alle anderen Angebote werden wie oben gezählt. Auf dem Blatt Nutzung werden alle Angebote wie oben gezählt.',
      above: 'Wie oben eingestellt',
      plan: (words) => `Nach dem Tarif: ${words}`,
      silence: (length) => `${length} Stille`,
      start: (length) => `${length} ab der ersten Nachricht`,
      messages: (most) => `${most} Nachrichten`,
      recontact: (length) => `zurück innerhalb von ${length}`,
      onlyFor: (words, where) => `${words} (${where})`,
      minutes: (minutes) => `${minutes} min`,
      counting: 'Es wird nach den Fenstern der Tarife gezählt …',
    },
  },
  use: {
    button: 'Als Volumen verwenden',
    says: 'Ersetzt die Kanäle dieses Vergleichs. Kosten je Kontakt und Währung eines Kanals bleiben; ein neuer Kanal übernimmt sie, wo alle anderen übereinstimmen. Rückgängig stellt den alten Stand wieder her.',
    done: (channels) =>
      `Das Volumen ist jetzt das gemessene (Kanäle: ${channels}). Rückgängig stellt den alten Stand wieder her.`,
  },
  actuals: {
    title: 'In die Istwerte',
    says: 'Übernimmt Konversationen, KI-Antworten und die Lösungsquote der angehakten Monate in die Istwerte, wo sie neben dem Budget stehen. Was berechnet wurde, bleibt. Ein Monat, dessen Konversationen alle zu neu für ein Urteil sind, hat noch keine Quote: Sie gilt wie geplant.',
    bound: 'Die Lösungsquote dieser Dateien ist eine Obergrenze.',
    firstMonth: 'Monat 1 des Plans',
    firstMonthHelp: 'Etwa 2026-07. Der Plan hat keinen eigenen Beginn.',
    noFirstMonth: 'Sagen Sie, welcher Monat der Monat 1 ist, etwa 2026-07.',
    fixFirst: 'Eine Annahme des Plans ist nicht lesbar, seine Monate sind daher nicht bekannt:',
    months: 'Monate, die übernommen werden',
    month: (month, sessions, count) =>
      plural(sessions, {
        one: `${month}: ${count} Konversation`,
        other: `${month}: ${count} Konversationen`,
      }),
    numbered: (month, name) => `${name} (Monat ${month})`,
    part: (from, to) => `unvollständig, ${from} bis ${to}`,
    replaces: 'ersetzt vorhandene Werte',
    early: (months) => `Vor dem Beginn des Plans, nicht übernommen: ${months}.`,
    late: (months) => `Nach dem letzten Monat des Plans, nicht übernommen: ${months}.`,
    rows: 'Zeilen eines Monats',
    byChannel: 'Eine für jeden Kanal',
    together: 'Eine für alle Kanäle',
    unnamed:
      'Nicht jede Konversation nennt einen eigenen Kanal, deshalb werden Monate für alle Kanäle zusammen übernommen.',
    notPlanned: (channels) => `Nicht im Volumen des Plans, kommt daneben hinzu: ${channels}.`,
    notMeasured: (channels) => `Nicht in den Dateien, bleibt wie geplant: ${channels}.`,
    fill: 'Istwerte füllen',
    none: 'Haken Sie mindestens einen Monat an.',
    partNote: (from, to) => `Nur vom ${from} bis ${to} gemessen`,
    done: (months) =>
      `Die Istwerte enthalten jetzt, was gemessen wurde: ${months}. Rückgängig stellt den alten Stand wieder her.`,
    open: 'Istwerte zeigen',
  },
  sheet: {
    title: 'In die Arbeitsmappe',
    says: 'Ein eigenes Blatt mit den Dateien, ihrem SHA-256, wie gezählt wurde, den Zahlen und dem Volumen, das daraus durch Formeln folgt. Ihre Angebote werden darauf berechnet. Kein Kunde wird genannt.',
    insert: 'Blatt Nutzung einfügen',
    doing: 'Messung einfügen',
    done: (sheets, cells) => `${sheets} eingefügt: ${digits(cells)} Zellen, jeder Wert geprüft.`,
    link: 'Volumen damit verknüpfen',
    linkHelp:
      'Konversationen, KI-Antworten und Quoten der Tabelle Traffic werden Formeln über dieses Blatt. Ein Wert, den Sie später eingeben, ersetzt seine Verknüpfung.',
    linked: (sheets, cells) =>
      `${sheets} eingefügt: ${digits(cells)} Zellen, jeder Wert geprüft. Das Volumen besteht jetzt aus Formeln darüber. Rückgängig stellt das Vorherige wieder her.`,
    notLinked: (sheets, why) => `${sheets} eingefügt, aber das Volumen ist nicht damit verknüpft: ${why}`,
    tablesChanged:
      'Die Tabellen haben sich inzwischen geändert. „Als Volumen verwenden“ verknüpft sie ebenfalls.',
    changed:
      'Eine Datei hat sich seit dem Lesen geändert oder ist nicht mehr da. Wählen Sie sie erneut und lesen Sie noch einmal.',
  },
  warehouse,
  tags: {
    title: 'Tags, die eine Beteiligung der KI bedeuten',
    says: 'Tickets mit einem der angehakten Tags zählen als Konversationen mit der KI.',
    none: 'Kein Tag bedeutet üblicherweise die KI: Haken Sie die an, die es tun, sonst zählt keine Konversation.',
    rows: (tag, rows) => `${tag} (${rows})`,
  },
};
