/** What is out of the ordinary. Each is told only where chance explains it badly, all that was looked at considered. */
export const findings = {
  unusualMonth: {
    name: 'Ungewöhnlicher Monat',
    meaning:
      'Ein Monat fällt auf, wenn sein Umsatz nicht zu den Monaten davor und nicht zur Jahreszeit passt. Wie stark Ihre Monate sonst schwanken, ist dabei berücksichtigt.',
    formula:
      'erwartet: derselbe Monat des Vorjahres × (die drei Monate davor ÷ dieselben drei Monate des Vorjahres); zwischen den beiden Grenzen lägen 19 von 20 solchen Monaten',
    inputs: { expected: 'Erwartet', low: 'Untere Grenze', high: 'Obere Grenze', chance: 'Zufall' },
  },
  newCustomerTurn: {
    name: 'Wende bei neuen Kunden',
    meaning:
      'Ob der Anteil neuer Kunden im letzten Vierteljahr anders verlief als davor und als zur selben Zeit des Vorjahres.',
    formula: 'Kunden mit erster Bestellung im Vierteljahr ÷ Kunden des Vierteljahrs',
    inputs: {
      part: 'Neue Kunden',
      whole: 'Kunden des Vierteljahrs',
      before: 'Im Vierteljahr davor',
      chance: 'Zufall',
    },
  },
  repeatTurn: {
    name: 'Wende beim Wiederkommen',
    meaning:
      'Ob von den Erstkäufern eines Vierteljahrs mehr oder weniger bald wiederkamen als von denen des Jahres davor. Gezählt werden nur Erstkäufer, die schon lange genug Zeit dafür hatten.',
    formula: 'Erstkäufer mit zweiter Bestellung innerhalb von 91 Tagen ÷ alle Erstkäufer des Vierteljahrs',
    inputs: { part: 'Kamen wieder', whole: 'Erstkäufer', usual: 'Im Jahr davor', chance: 'Zufall' },
  },
  lateCustomer: {
    name: 'Guter Kunde bleibt aus',
    meaning:
      'Einer Ihrer zwanzig wertvollsten Kunden ist länger weg, als es zu seinen bisherigen Abständen und zur Jahreszeit passt.',
    formula:
      'Tage seit dem letzten Einkauf, verglichen mit den bisherigen Abständen dieses Kunden, wie regelmäßig sie auch waren',
    inputs: {
      purchases: 'Einkäufe',
      gap: 'Üblicher Abstand (Median)',
      since: 'Seit dem letzten Einkauf',
      yearly: 'Umsatz im Jahr',
      chance: 'Zufall',
    },
  },
  orderValueTurn: {
    name: 'Wende beim Bestellwert',
    meaning:
      'Ob die Bestellungen des letzten Vierteljahrs mehr oder weniger wert sind als die des Jahres davor und die derselben Jahreszeit. Einzelne große Bestellungen reichen dafür nicht.',
    formula: 'Umsatz des Vierteljahrs ÷ Bestellungen des Vierteljahrs, verglichen mit dem Jahr davor',
    inputs: { orders: 'Bestellungen', usual: 'Im Jahr davor', chance: 'Zufall' },
  },
  lostOrders: {
    name: 'Ausgefallene Bestellungen',
    meaning:
      'Bestellungen, die storniert oder voll erstattet wurden oder keinen Wert haben, in den letzten vier Wochen und im Jahr davor.',
    formula: 'ausgefallene Bestellungen ÷ alle Bestellungen der vier Wochen',
    inputs: { part: 'Ausgefallen', whole: 'Alle Bestellungen', usual: 'Im Jahr davor', chance: 'Zufall' },
  },
  revenueConcentration: {
    name: 'Umsatz an einem Kunden',
    meaning:
      'Ein einzelner Kunde bringt so viel, dass es zu allen anderen nicht passt. Bleibt er weg, fehlt das auf einmal.',
    formula: 'Umsatz des Kunden ÷ Umsatz aller in den letzten zwölf Monaten',
    inputs: { value: 'Umsatz des Kunden', total: 'Umsatz aller', chance: 'Zufall' },
  },
  unusualDemand: {
    name: 'Plötzlich gefragt',
    meaning:
      'Ein Produkt wurde in wenigen Tagen viel öfter bestellt als in den Wochen davor, auch wenn man bedenkt, dass der ganze Shop mehr verkauft haben kann.',
    formula: 'Bestellungen mit dem Produkt ÷ so viele, wie in diesen Tagen üblich wären',
    inputs: { orders: 'Bestellungen', expected: 'Üblich wären', chance: 'Zufall' },
  },
  unusualTimes: {
    name: 'Zu besonderen Zeiten gekauft',
    meaning: 'Ein Produkt wird an anderen Wochentagen oder zu anderen Stunden gekauft als alle anderen.',
    formula: 'Anteil dieser Zeit an den Bestellungen des Produkts, verglichen mit dem Anteil bei allen',
    inputs: { orders: 'Bestellungen mit dem Produkt', usual: 'Bei allen Produkten', chance: 'Zufall' },
  },
  unusualPair: {
    name: 'Gehören zusammen',
    meaning:
      'Zwei Produkte werden öfter zusammen oder nacheinander gekauft, als es der Zufall erklärt. Wie groß die Warenkörbe sind und wann sie gekauft wurden, ist dabei berücksichtigt.',
    formula:
      'Faktor: Anteil mit beiden ÷ (Anteil mit dem ersten × Anteil mit dem zweiten); 1 wäre reiner Zufall',
    inputs: {
      joint: 'Mit beiden',
      expected: 'Durch Zufall wären es',
      low: 'Faktor, sicher mindestens',
      chance: 'Zufall',
    },
  },
} as const
