/** What was sold. */
export const sales = {
  revenue: {
    name: 'Umsatz',
    meaning:
      'Was für Ware bezahlt wurde, Rabatte und Erstattungen abgezogen. Versandkosten zählen nur mit, wenn der Schalter auf der Übersicht an ist.',
    formula: 'Warenwert − Rabatte − Erstattungen, mit dem Schalter auch + Versand',
    inputs: { orders: 'Gezählte Bestellungen', shipping: 'Versandkosten' },
  },
  orders: {
    name: 'Bestellungen',
    meaning:
      'Bestellungen, die nicht storniert und nicht voll erstattet sind, einen Wert über null haben und nicht von Ihnen als Test oder Betrug markiert sind. Nur diese gehen in die anderen Zahlen ein.',
    formula: 'alle Bestellungen − stornierte − voll erstattete − ohne Wert − als Test oder Betrug markierte',
    inputs: { uncounted: 'Nicht gezählt' },
  },
  averageOrder: {
    name: 'Wert je Bestellung',
    meaning: 'Der durchschnittliche Wert einer gezählten Bestellung.',
    formula: 'Umsatz ÷ Zahl der gezählten Bestellungen',
    inputs: { revenue: 'Umsatz', orders: 'Gezählte Bestellungen' },
  },
  itemsPerOrder: {
    name: 'Artikel je Bestellung',
    meaning: 'Wie viele Stück im Durchschnitt in einer gezählten Bestellung liegen.',
    formula: 'verkaufte Stück ÷ Zahl der Bestellungen, deren Artikel bekannt sind',
    inputs: { items: 'Verkaufte Stück', orders: 'Bestellungen mit bekannten Artikeln' },
  },
  revenueSplit: {
    name: 'Umsatz neuer und bestehender Kunden',
    meaning:
      'Der Umsatz, geteilt nach denen, die zum ersten Mal kaufen, und denen, die wiederkommen. Neu ist, was jemand am Tag seiner ersten gezählten Bestellung kauft; alles Spätere kommt von Bestandskunden. Was sich keinem Menschen zuordnen lässt, steht für sich.',
    formula: 'Umsatz = Neukunden + Bestandskunden + nicht zuordenbar, auf den Cent',
    inputs: { existing: 'Bestandskunden', new: 'Neukunden', unattributable: 'Nicht zuordenbar' },
  },
  valueByOrderNumber: {
    name: 'Wert je Bestellung, nach Bestellnummer',
    meaning:
      'Ob Kunden mit der Zeit mehr ausgeben: der durchschnittliche Wert ihrer ersten, zweiten, dritten und aller späteren Bestellungen. Gezählt wird ab der allerersten Bestellung, auch wenn sie vor dem Zeitraum liegt.',
    formula: 'Umsatz der n-ten Bestellungen ÷ Zahl der n-ten Bestellungen',
    inputs: { orders: 'Bestellungen von erkennbaren Kunden' },
  },
  shippingTime: {
    name: 'Versandzeit',
    meaning:
      'Wie lange eine Bestellung auf den Versand wartet. Gezählt wird ab der Zahlung oder, wo die nicht bekannt ist, ab der Bestellung.',
    formula:
      'Tag des Versands − Tag der Zahlung; typisch ist der Wert in der Mitte aller Bestellungen (Median)',
    inputs: { orders: 'Bestellungen mit bekanntem Versandtag' },
  },
  unattributable: {
    name: 'Nicht zuordenbar',
    meaning:
      'Bestellungen, hinter denen kein Mensch zu erkennen ist: Manche Marktplätze geben nur eine Weiterleitungsadresse heraus, manche Exporte nur einen Namen. Sie zählen beim Umsatz mit, aber nicht bei Kunden und Raten.',
    formula: 'Bestellungen ohne erkennbaren Kunden ÷ alle gezählten Bestellungen',
    inputs: { part: 'Bestellungen ohne erkennbaren Kunden', whole: 'Gezählte Bestellungen' },
  },
} as const
