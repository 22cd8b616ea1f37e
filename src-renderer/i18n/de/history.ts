/** The figures at the end of each month. */
export const historyMessages = {
  title: 'Verlauf',
  description:
    'Ihre wichtigsten Zahlen am Ende jedes Monats, berechnet aus den Bestellungen bis zu diesem Tag. Spätere Bestellungen ändern daran nichts mehr.',
  empty: {
    text: 'Sobald Sie die erste Datei importiert haben, beginnt hier der Verlauf Ihrer Zahlen.',
    noMonthTitle: 'Bis zum {{asOf}} war noch kein Monat zu Ende',
    noMonthText: 'Ihre Daten beginnen am {{day}}. Für jedes Monatsende danach steht hier ein Stand.',
  },
  summary: {
    revenue: 'In den zwölf Monaten bis Ende {{month}} kamen {{revenue}} Umsatz zusammen.',
    revenueMore:
      'In den zwölf Monaten bis Ende {{month}} kamen {{revenue}} Umsatz zusammen, {{change}} mehr als in den zwölf Monaten davor.',
    revenueLess:
      'In den zwölf Monaten bis Ende {{month}} kamen {{revenue}} Umsatz zusammen, {{change}} weniger als in den zwölf Monaten davor.',
    revenueSame:
      'In den zwölf Monaten bis Ende {{month}} kamen {{revenue}} Umsatz zusammen, so viel wie in den zwölf Monaten davor.',
    repeat: 'Von 100 Kunden dieser zwölf Monate bestellten {{now}} mehr als einmal.',
    repeatBefore: 'Ein Jahr davor waren es {{before}} von 100.',
    repeatChance: 'Ein Jahr davor waren es {{before}} von 100; der Unterschied kann Zufall sein.',
    young:
      'Ihre Daten beginnen am {{day}}. Die meisten Zahlen blicken zwölf Monate zurück; die ersten davon stehen hier Ende {{month}}.',
  },
  figure: {
    revenue: 'Umsatz in 12 Monaten',
    existingRevenue: 'Umsatz von Bestandskunden',
    orders: 'Bestellungen in 12 Monaten',
    average: 'Wert je Bestellung',
    customers: 'Kunden insgesamt',
    active: 'Aktive Kunden',
    repeat: 'Wiederkaufrate',
    existing: 'Bestandskundenanteil',
    secondPurchase: 'Zweitkaufquote',
    churn: 'Abwanderungsrate',
    regular: 'Stammkunden',
    regularRevenue: 'Umsatzanteil der Stammkunden',
  },
  meaning: {
    revenue:
      'Was in den zwölf Monaten bis zum Ende jedes Monats zusammenkam. So stört Weihnachten den Vergleich nicht.',
    orders: 'Gezählte Bestellungen in den zwölf Monaten bis zum Ende jedes Monats.',
    average: 'Was eine Bestellung der letzten zwölf Monate im Durchschnitt wert war.',
    customers: 'Wie viele Menschen bis dahin mindestens einmal bei Ihnen gekauft hatten.',
    active: 'Wie viele aller Kunden in den letzten zwölf Monaten gekauft haben.',
    repeat: 'Wie viele Kunden der letzten zwölf Monate in dieser Zeit mehr als einmal bestellt haben.',
    existing: 'Wie viele Kunden der letzten zwölf Monate schon davor bei Ihnen gekauft hatten.',
    secondPurchase: 'Wie viele Kunden binnen eines Jahres nach dem ersten Kauf wieder bestellt haben.',
    churn:
      'Wie viele Kunden des Jahres davor in den letzten zwölf Monaten nicht mehr kamen. Weniger ist besser.',
    regular: 'Wie viele Stammkunden Sie am Ende jedes Monats hatten.',
    regularRevenue:
      'Wie viel vom Umsatz der zwölf Monate davor von denen kam, die am Ende des Monats Stammkunden waren.',
  },
  target: 'Ziel',
  targetOf: 'Ziel: {{name}}',
  month: 'Ende des Monats',
  latest: 'Ende {{month}}: {{value}}',
  yearAgo: 'ein Jahr davor {{value}}',
  lacks: {
    year: 'noch keine 12 Monate bekannt',
    twoYears: 'noch keine 24 Monate bekannt',
  },
  note: {
    gaps: 'Ohne Punkt: zu wenig Daten, oder die Daten reichen noch nicht weit genug zurück.',
    withoutRate_one:
      '{{formatted}} Bestellung der letzten zwölf Monate ist in einer Währung ohne Kurs und deshalb nicht dabei.',
    withoutRate_other:
      '{{formatted}} Bestellungen der letzten zwölf Monate sind in einer Währung ohne Kurs und deshalb nicht dabei.',
    firstSeen:
      'Wer schon vor dem Beginn Ihrer Daten ({{day}}) Kunde war, zählt bei seiner ersten bekannten Bestellung als neu.',
    regularRule: 'Gezählt nach Ihrer heutigen Regel: {{rule}}. Ändern lässt sie sich unter „Gruppen“.',
  },
  later: {
    title: 'Was noch Zeit braucht',
    text: 'Diese Zahlen wären heute noch irreführend. Sie erscheinen von selbst.',
    from: 'ab Ende {{month}}',
    few: 'zu wenig Daten',
  },
  explain: { open: 'Kunden ansehen', openOrders: 'Bestellungen ansehen', at: 'zwölf Monate bis zum {{day}}' },
  allOf: 'Stand {{day}}',
  table: {
    title: 'Alle Zahlen in einer Tabelle',
    text: 'Ein Stand je Monat, der neueste zuerst.',
    save: 'Als CSV speichern',
    copy: 'Tabelle kopieren',
    all: 'Alle {{formatted}} Monate zeigen',
    fileTitle: 'Verlauf der Kennzahlen',
  },
} as const
