/** What customers are worth, and what is to be expected of them. */
export const value = {
  historicValue: {
    name: 'Bisheriger Kundenwert',
    meaning: 'Was ein Kunde bei Ihnen bisher ausgegeben hat, Erstattungen abgezogen.',
    formula: 'Summe seiner gezählten Bestellungen − Erstattungen',
    inputs: { orders: 'Gezählte Bestellungen' },
  },
  expectedValue: {
    name: 'Erwarteter Wert in 365 Tagen',
    meaning:
      'Was ein Kunde im nächsten Jahr voraussichtlich ausgibt. Bei wenigen Bestellungen ist das ein Bereich und keine genaue Zahl.',
    formula:
      'erwartete Bestellungen in 365 Tagen × erwarteter Wert je Bestellung; wo die Daten für ein Kaufmodell nicht reichen: eigene Häufigkeit und eigener Wert, zum Durchschnitt des Shops hin gerechnet',
    inputs: { orders: 'Erwartete Bestellungen', perOrder: 'Erwarteter Wert je Bestellung' },
  },
  totalValue: {
    name: 'Kundenwert gesamt',
    meaning: 'Was ein Kunde bisher ausgegeben hat und im nächsten Jahr voraussichtlich noch ausgibt.',
    formula: 'bisheriger Kundenwert + erwarteter Wert in 365 Tagen',
    inputs: { historic: 'Bisher', expected: 'Erwartet' },
  },
  valueMargin: {
    name: 'Kundenwert als Marge',
    meaning:
      'Was Ihnen vom Kundenwert bleibt, wenn Wareneinkauf, Verpackung, Versand und Gebühren bezahlt sind. Wie viel das von 100 ist, tragen Sie selbst ein; es gilt für alle Bestellungen gleich. Werbung ist nicht abgezogen.',
    formula: 'Kundenwert × Anteil, der vom Umsatz bleibt',
    inputs: { value: 'Kundenwert', share: 'Davon bleibt' },
  },
  expectedOrders: {
    name: 'Erwartete Bestellungen',
    meaning:
      'Wie oft jemand in der nächsten Zeit voraussichtlich bestellt. Es zählt, wie oft und wie kürzlich er gekauft hat, verglichen mit allen Kunden des Shops.',
    formula:
      'Kaufmodell (BG/NBD, MBG/NBD oder Pareto/NBD), angepasst an alle Kunden; genommen wird das Modell, das beim Nachrechnen der Vergangenheit am wenigsten danebenlag',
    inputs: { model: 'Modell', customers: 'Kunden, an die es angepasst ist' },
  },
  stillActive: {
    name: 'Wahrscheinlich noch Kunde',
    meaning:
      'Wie wahrscheinlich es ist, dass jemand noch kauft und nicht weggeblieben ist. Wo Ihre Daten nichts darüber sagen, steht hier keine Zahl.',
    formula:
      'aus dem Kaufmodell (MBG/NBD oder Pareto/NBD): je länger die Pause, gemessen am bisherigen Kaufen, desto unwahrscheinlicher',
    inputs: { last: 'Letzte Bestellung', orders: 'Einkaufstage' },
  },
  expectedRevenue: {
    name: 'Erwarteter Umsatz aus Wiederkäufen',
    meaning:
      'Was Ihre heutigen Kunden in den nächsten 30 oder 90 Tagen voraussichtlich ausgeben. Neue Kunden sind nicht dabei, und auch nicht, wessen Beziehung beendet ist.',
    formula:
      'über alle Kunden: erwartete Bestellungen × erwarteter Wert je Bestellung; der Bereich aus dem Zufall der Einkäufe und daraus, wie weit frühere Prognosen danebenlagen; gedacht so, dass das Ergebnis in 8 von 10 Fällen darin liegt',
    inputs: { customers: 'Kunden', days: 'Tage' },
  },
  backtest: {
    name: 'Vorhersage und was wirklich kam',
    meaning:
      'Wie gut die Vorhersage gewesen wäre: Das Modell sieht nur die älteren Daten und sagt den Rest voraus, dann wird verglichen. Ein Modell, das nicht besser ist als „es geht weiter wie bisher“, wird nicht gezeigt.',
    formula:
      'mittlerer Abstand zwischen vorhergesagten und wirklichen Bestellungen je Kunde im zurückgehaltenen letzten Drittel der Zeit',
    inputs: {
      error: 'Mittlerer Fehler',
      naive: 'Fehler von „weiter wie bisher“',
      shop: 'Fehler von „Durchschnitt des Shops“',
    },
  },
  costPerOrder: {
    name: 'Kosten je Bestellung',
    meaning:
      'Was Sie eine Bestellung an Werbung kostet, für neue und für bestehende Kunden getrennt. Die Kosten tragen Sie selbst ein.',
    formula: 'eingetragene Kosten ÷ Bestellungen, die damit gewonnen wurden',
    inputs: { costs: 'Eingetragene Kosten', orders: 'Bestellungen' },
  },
} as const
