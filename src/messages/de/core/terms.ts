import type { terms as english } from '../../../core/phrase/english/terms.js';

export const terms: typeof english = {
  offerSays: 'Der Name des Angebots; leer setzt das Angebot darüber fort.',
  meterSays: 'Was gezählt und abgerechnet wird: im Vertrag „billable event“ oder „pricing metric“.',
  rateSays:
    'Der Preis einer Einheit oder eines Pakets, wie er im Bestellformular steht. Leer nur neben Staffeln; free, wenn es nichts kostet.',
  unitSays:
    'Wie der Anbieter die Einheit nennt: Credit, Aktion, Antwort. Leer: das übliche Wort der Abrechnungseinheit.',
  channelsSays: 'Die Kanäle, die diese Position abrechnet. Leer: alle.',
  includedUnitsSays: 'Einheiten, die im Plan enthalten sind und nicht abgerechnet werden. Leer: keine.',
  includedUnitsPerSeatSays:
    'Einheiten, die jeder Arbeitsplatz mitbringt und die nicht abgerechnet werden; die Zahl der Arbeitsplätze ist nötig. Leer: keine.',
  minimumUnitsSays:
    'So viele Einheiten werden nach den enthaltenen mindestens abgerechnet. Leer: kein Minimum.',
  sessionCapSays: 'Was eine Konversation unter dieser Position höchstens kostet. Leer: keine Obergrenze.',
  resolutionCapSays:
    'Was die Position je wirklich gelöstem Anliegen höchstens kostet; eine ausgehandelte Garantie. Leer: keine Obergrenze.',
  pauseAfterSays:
    'Einheiten, nach denen die KI pausiert und Mitarbeitende übernehmen: ein festes Limit oder Ausgabenstopp. Leer: nie.',
  turnsSays:
    'Wie die Konversationslänge unter dieser Position streut, wo sie vom Volumen abweicht. Leer: wie bei den Kanälen.',
  platformFeeSays: 'Was Plan oder Plattform jeden Monat vor jeder Nutzung kosten. Leer: nichts.',
  seatsSays: 'Personen, die eine Lizenz brauchen. Leer nur, wo nichts Arbeitsplätze zählt.',
  seatPriceSays: 'Der Preis einer Lizenz. Leer: keiner, oder eine Position für Arbeitsplätze hat ihn.',
  escalationFeeSays:
    'Eine Gebühr je Konversation, die die KI nicht löst, auf den Kanälen dieser Position. Leer: keine.',
  oneOffFeeSays: 'Einführung, Anbindung und Schulung, einmal bezahlt. Leer: nichts.',
  amortizationMonthsSays:
    'Monate, auf die die einmalige Gebühr verteilt wird, meist die Laufzeit des Vertrags. Leer: 24.',
  discountSays:
    'Abzug auf alle Entgelte für Nutzung und Arbeitsplätze; Discount on sagt, wo er für Gebühren gilt. Leer: keiner.',
  minimumFeeSays: 'Was die Entgelte im Monat nach Rabatt mindestens ergeben. Leer: kein Minimum.',
  monthlyCapSays: 'Was die Entgelte im Monat höchstens ergeben. Leer: keine Obergrenze.',
  annualMinimumSays: 'Der für ein Jahr geschuldete Vertragswert einschließlich Gebühren. Leer: keiner.',
  resolutionRateSays:
    'Die Lösungsquote mit diesem Anbieter, aus einem Pilotprojekt oder einer Referenz. Leer: wie im Volumen.',
  interactionsPerSessionSays:
    'Antworten in einer durchschnittlichen Konversation mit diesem Anbieter. Leer: wie im Volumen.',
  currencySays:
    'Drei Buchstaben wie USD oder EUR; Exchange rate sagt, was eine andere wert ist. Leer: nicht angegeben.',
  packageSizeSays:
    'Einheiten werden nur in ganzen Paketen dieser Größe verkauft, jedes zum Preis in Rate. Leer: einzeln.',
  committedUnitsSays:
    'Einheiten, die jeden Monat geschuldet sind, ob genutzt oder nicht, oder in jedem Zeitraum, den Resets nennt. Leer: keine.',
  overageRateSays:
    'Der Preis einer Einheit über die Mindestabnahme hinaus. Leer: derselbe Preis; free, wenn es nichts kostet.',
  tiersSays:
    'Preise, die sich mit der Menge ändern, aus der Preistabelle des Vertrags. Leer: ein Preis für alle.',
  tierModeSays:
    'Graduated: jede Einheit zum Preis ihrer eigenen Staffel. Volume: alle Einheiten zum Preis der erreichten Staffel. Ladder: der Preis dieser Staffel im Ganzen. Leer: graduated.',
  windowFactorSays:
    'Abgerechnete Konversationen je wirklicher, wo ein neues Zeitfenster (oft 24 Stunden) erneut zählt. Leer: 1.',
  handoverShareSays:
    'An Mitarbeitende übergebene oder abgebrochene Konversationen, die trotzdem als gelöst abgerechnet werden; siehe die Definition der Lösung. Leer: keine.',
  recontactCreditSays:
    'Abgerechnete Lösungen, die gutgeschrieben werden, weil der Kunde wiederkam. Leer: keine.',
  unitsPerSessionSays:
    'Credits, Aktionen oder Minuten, die eine Konversation verbraucht, gleich wie lang sie ist. Eine von drei Angaben genügt.',
  repliesPerUnitSays:
    'Antworten, die eine Einheit abdeckt; eine begonnene Einheit zählt ganz. Leer: die Einheiten sind anders angegeben.',
  firstReplyUnitsSays:
    'Einheiten der ersten Antwort einer Konversation, wo spätere anders zählen. Leer neben Folgeeinheiten: 1.',
  followUpUnitsSays: 'Einheiten jeder Antwort nach der ersten. Leer: keine.',
  mostIncludedUnitsSays:
    'Was enthaltene Einheiten höchstens ergeben, die aller Arbeitsplätze zusammen. Leer: keine Grenze.',
  minimumSeatsSays:
    'So viele Arbeitsplätze werden mindestens abgerechnet, gleich wie viele Personen einen brauchen. Leer: kein Minimum.',
  discountOnSays:
    'Wovon der Rabatt abgeht: usage (die Entgelte), fees (Plattform, Arbeitsplätze und Übergaben) oder all (beides). Leer: usage.',
  includedAmountSays:
    'Betrag der Nutzungsentgelte, der jeden Monat im Plan enthalten ist und sonst verfällt. Leer: keiner.',
  unitsPerResolutionSays:
    'Abgerechnete Einheiten je abgerechneter Lösung: Credits, oder 2, wo eine wieder geöffnete Konversation erneut zählt. Leer: 1.',
  exchangeRateSays:
    'Was eine Einheit der Währung des Angebots in der Währung des Vergleichs wert ist. Leer: Es ist diese Währung.',
  pauseAtAmountSays:
    'Betrag der Nutzungsentgelte, bei dem die KI pausiert und Mitarbeitende übernehmen: ein Ausgabenstopp. Leer: nie.',
  resetsSays:
    'Wie oft enthaltene Einheiten, Staffeln, Pakete, Mindestabnahme und Minimum neu beginnen; die Zahlen der Zeile gelten für diesen Zeitraum. Leer: monthly (monatlich).',
  oneOffUnitsSays: 'Einheiten, die ab dem ersten Monat einmal frei sind, nach den enthaltenen. Leer: keine.',
  poolSays:
    'Positionen mit demselben Namen teilen sich einen Preis, ein Kontingent, eine Mindestabnahme und ein Minimum, die in einer ihrer Zeilen stehen. Leer: eine eigene Position.',
  fromMonthSays:
    'Der erste Vertragsmonat, in dem diese Zeile gilt; ein späterer Preis ist eine eigene Zeile. Leer: Monat 1.',
  toMonthSays: 'Der letzte Vertragsmonat, in dem diese Zeile gilt. Leer: bis zum Ende.',
  oneOffAmountSays:
    'Nutzungsentgelte, die ab dem ersten Monat bis zu diesem Betrag einmal frei sind. Leer: nichts.',
  oneOffMonthsSays: 'Monate, nach denen einmalig freie Einheiten und Beträge verfallen. Leer: nie.',
  freeMonthsSays:
    'Monate am Anfang, in denen Nutzung und monatliche Gebühren nichts kosten: ein Pilot. Mindestabnahmen und Jahresminimum verkürzen sich um sie. Leer: keine.',
  upliftSays:
    'Die jährliche Erhöhung von Preisen, Gebühren, Obergrenzen und Minima an jedem Jahrestag. Leer: keine.',
  packageModeSays:
    'Each period: so viele Pakete, wie die Einheiten brauchen. Ratchet: einmal gekaufte Pakete bleiben bis zum Ende des Vertragsjahres. Leer: each period.',
};
