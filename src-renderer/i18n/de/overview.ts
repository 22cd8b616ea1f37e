/** The overview: figures, their meaning, and the chart of revenue. */
export const overviewMessages = {
  title: 'Übersicht',
  asOf: 'Stand {{day}}',
  range: '{{from}} bis {{to}}',
  period: {
    label: 'Zeitraum',
    last12: 'Letzte 12 Monate',
    thisYear: 'Dieses Jahr',
    lastYear: 'Letztes Jahr',
    all: 'Gesamt',
    custom: 'Eigener',
    from: 'Von',
    to: 'Bis',
  },
  includeShipping: 'Versandkosten mitzählen',
  currency: 'Währung',
  empty: {
    title: 'Noch keine Bestellungen',
    text: 'Sobald Sie die erste Datei importiert haben, stehen hier Ihre Zahlen.',
    button: 'Zum Start',
    periodTitle: 'In diesem Zeitraum gibt es keine Bestellungen',
    periodText: 'Ihre Bestellungen reichen vom {{from}} bis zum {{to}}.',
    periodButton: 'Gesamten Zeitraum zeigen',
  },
  explain: {
    button: 'Was bedeutet „{{name}}“?',
    formula: 'So gerechnet',
    period: 'Zeitraum',
    interval: 'Wie genau ist das?',
    intervalText:
      'Bei {{whole}} Fällen kann der Anteil auch durch Zufall zwischen {{low}} und {{high}} liegen (95 % Sicherheit).',
    tooFew:
      'Bei weniger als 5 Fällen würde eine Zahl mehr versprechen, als sie hält. Mit mehr Bestellungen erscheint sie von selbst.',
    rows: 'Dahinter stehen',
  },
  tile: {
    customers: {
      label: 'Kunden',
      definition:
        'Menschen mit mindestens einer gezählten Bestellung im Zeitraum. Wer über mehrere Shops kauft, zählt einmal. Käufer, die nur hinter Weiterleitungsadressen bekannt sind, fehlen hier.',
      formula: 'Kunden mit mindestens 1 Bestellung im Zeitraum',
      detail: 'mit Bestellung im Zeitraum',
      open: 'Kunden ansehen',
    },
    orders: {
      label: 'Bestellungen',
      definition:
        'Bestellungen, die nicht storniert und nicht voll erstattet sind und einen Wert über null haben. Nur diese gehen in die anderen Zahlen ein.',
      formula: 'alle Bestellungen − stornierte − voll erstattete − ohne Wert',
      detail: 'gezählt, {{uncounted}} weitere nicht',
      detailAll: 'alle gezählt',
      detailCurrency: 'in allen Währungen, {{formatted}} in {{currency}}',
      open: 'Bestellungen ansehen',
    },
    revenue: {
      label: 'Umsatz',
      definition:
        'Was für Ware bezahlt wurde, Rabatte und Erstattungen abgezogen. Versandkosten zählen nur mit, wenn der Schalter oben an ist.',
      formula: 'Warenwert − Rabatte − Erstattungen',
      formulaShipping: 'Warenwert + Versand − Rabatte − Erstattungen',
      detail: 'ohne Versand',
      detailShipping: 'mit Versand',
      open: 'Bestellungen ansehen',
    },
    average: {
      label: 'Wert je Bestellung',
      definition: 'Der durchschnittliche Wert einer gezählten Bestellung und wie viele Artikel darin liegen.',
      formula: '{{revenue}} ÷ {{orders}} Bestellungen',
      detail: '{{items}} Artikel je Bestellung',
      detailNoItems: 'Artikelzahl nicht bekannt',
      open: 'Bestellungen ansehen',
    },
    repeat: {
      label: 'Wiederkaufrate',
      definition: 'Wie viele Kunden des Zeitraums in ihm zweimal oder öfter bestellt haben.',
      formula: '{{part}} Kunden mit 2 oder mehr Bestellungen ÷ {{whole}} Kunden',
      detail: '{{part}} von {{whole}} Kunden',
      open: 'Wiederkäufer ansehen',
    },
    existing: {
      label: 'Bestandskundenanteil',
      definition:
        'Wie viele Kunden des Zeitraums schon vor seinem Beginn bei Ihnen gekauft hatten. Spätere Bestellungen ändern diese Zahl nicht mehr.',
      formula: '{{part}} Kunden, deren erste Bestellung vor dem Zeitraum liegt ÷ {{whole}} Kunden',
      detail: '{{part}} von {{whole}} Kunden',
      noBefore: 'vor diesem Zeitraum gibt es keine Daten',
      open: 'Bestandskunden ansehen',
    },
    active: {
      label: 'Aktive Kunden',
      definition:
        'Wie viele aller Ihrer Kunden in den zwölf Monaten vor dem Stand bestellt haben. Der gewählte Zeitraum ändert daran nichts.',
      formula: '{{part}} Kunden mit Bestellung in den 12 Monaten vor dem Stand ÷ {{whole}} Kunden überhaupt',
      detail: '{{part}} von {{whole}} Kunden',
      open: 'Aktive Kunden ansehen',
    },
    unattributable: {
      label: 'Nicht zuordenbar',
      definition:
        'Bestellungen, hinter denen kein Mensch zu erkennen ist: Manche Marktplätze geben nur eine Weiterleitungsadresse heraus. Sie zählen beim Umsatz mit, aber nicht bei Kunden und Raten.',
      formula: '{{part}} Bestellungen ohne erkennbaren Kunden ÷ {{whole}} Bestellungen',
      detail: '{{part}} von {{whole}} Bestellungen',
      open: 'Bestellungen ansehen',
    },
  },
  revenue: {
    title: 'Umsatz nach Monat',
    description: 'Neukunden sind Menschen bei ihrer ersten Bestellung; jede weitere zählt zu Bestandskunden.',
    view: 'Ansicht',
    chart: 'Diagramm',
    table: 'Tabelle',
    chartLabel:
      'Balkendiagramm: Umsatz nach Monat von {{from}} bis {{to}}. Neukunden {{newRevenue}}, Bestandskunden {{existingRevenue}}, nicht zuordenbar {{unattributableRevenue}}.',
    month: 'Monat',
    new: 'Neukunden',
    existing: 'Bestandskunden',
    unattributable: 'Nicht zuordenbar',
    total: 'Summe',
    orders: 'Bestellungen',
    running: 'läuft noch',
  },
  ladder: {
    title: 'Wert je Bestellung, nach Bestellnummer des Kunden',
    description: 'Geben Kunden mit der Zeit mehr aus?',
    order: '{{number}}. Bestellung',
    orderAndLater: '{{number}}. Bestellung und später',
    average: 'Durchschnitt',
  },
  uncounted_one:
    '{{formatted}} Bestellung im Zeitraum zählt nicht (storniert, voll erstattet oder ohne Wert).',
  uncounted_other:
    '{{formatted}} Bestellungen im Zeitraum zählen nicht (storniert, voll erstattet oder ohne Wert).',
  uncountedOpen: 'Ansehen',
} as const
