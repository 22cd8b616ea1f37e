/** What a group of customers has in common. */
export const profile = {
  permissionQuota: {
    name: 'Anteil der Kunden mit Erlaubnis',
    meaning: 'Wie viele Ihrer Kunden an diesem Tag Werbung auf diesem Weg bekommen durften.',
    formula:
      'Kunden, bei denen Werbung auf diesem Weg erlaubt war ÷ alle Kunden, die bis dahin bekannt waren',
    inputs: { allowed: 'Kunden mit Erlaubnis', customers: 'Alle Kunden' },
  },
  contactsByMonth: {
    name: 'Kontakte je Monat',
    meaning:
      'Wie oft Sie Kunden geschrieben oder mit ihnen gesprochen haben, je Monat und Weg. Gezählt wird, was im Verlauf steht: mit einer Liste verbucht oder von Hand. Adressprüfungen zählen nicht.',
    formula: 'Einträge im Verlauf mit einem Tag in diesem Monat, ohne Adressprüfungen',
    inputs: { contacts: 'Einträge im ganzen Verlauf' },
  },
  groupShare: {
    name: 'Anteil einer Gruppe am Umsatz',
    meaning: 'Wie viel vom ganzen Umsatz bis zu diesem Tag von dieser Gruppe kam.',
    formula: 'Umsatz der Gruppe ÷ Umsatz aller gezählten Bestellungen, auch der ohne erkennbaren Kunden',
    inputs: { customers: 'Kunden der Gruppe', revenue: 'Umsatz der Gruppe', total: 'Umsatz im ganzen Shop' },
  },
  groupRhythm: {
    name: 'Kaufrhythmus einer Gruppe',
    meaning:
      'Wie viel Zeit bei den Kunden der Gruppe meist zwischen zwei Einkäufen liegt. Wer nur einmal gekauft hat, zählt hier nicht mit.',
    formula:
      'je Kunde der mittlere Abstand zwischen seinen Einkäufen, davon der mittlere der ganzen Gruppe (Median); mehrere Bestellungen an einem Tag zählen als eine',
    inputs: { customers: 'Kunden mit mehr als einem Einkauf' },
  },
  groupReturned: {
    name: 'Wiedergekommen',
    meaning: 'Wie viele Kunden der Gruppe bis zu diesem Tag mehr als einmal gekauft haben, egal wann.',
    formula: 'Kunden mit Einkäufen an mindestens 2 Tagen ÷ alle Kunden der Gruppe mit einem Einkauf',
    inputs: { part: 'Kauften mehr als einmal', whole: 'Kunden der Gruppe' },
  },
  groupNew: {
    name: 'Neu in den letzten 12 Monaten',
    meaning:
      'Wie viele Kunden der Gruppe in den zwölf Monaten vor diesem Tag zum allerersten Mal gekauft haben.',
    formula: 'Kunden mit erster Bestellung in den 12 Monaten ÷ alle Kunden der Gruppe mit einem Einkauf',
    inputs: { part: 'Erste Bestellung in den 12 Monaten', whole: 'Kunden der Gruppe' },
  },
  groupInterests: {
    name: 'Interessen einer Gruppe',
    meaning:
      'Wofür sich Kunden der Gruppe zu interessieren scheinen, abgeleitet aus dem, was sie mehrmals gekauft haben. Was Kunden selbst angegeben haben, steht auf ihrer Karte.',
    formula:
      'Kunden, die an mindestens 2 Tagen etwas aus der Warengruppe (oder ohne Warengruppen: dasselbe Produkt) gekauft haben ÷ alle Kunden der Gruppe',
    inputs: { customers: 'Kunden der Gruppe' },
  },
  groupPlaces: {
    name: 'Wo eine Gruppe wohnt',
    meaning:
      'Aus welchen Ländern die Kunden der Gruppe kommen, und wo die erste Ziffer der Postleitzahl eine Gegend bezeichnet (Deutschland, Österreich, Schweiz), auch woher dort.',
    formula: 'Kunden nach Land und erster Ziffer der Postleitzahl der Anschrift, die auf ihrer Karte steht',
    inputs: { customers: 'Kunden der Gruppe' },
  },
  groupSources: {
    name: 'Wo eine Gruppe kauft',
    meaning:
      'Über welche Shops und Marktplätze die Kunden der Gruppe kaufen. Wer über mehrere kauft, zählt bei jedem.',
    formula: 'Kunden, von denen Bestellungen aus dieser Quelle bekannt sind ÷ alle Kunden der Gruppe',
    inputs: { customers: 'Kunden der Gruppe' },
  },
} as const
