/** Who buys. */
export const customers = {
  customers: {
    name: 'Kunden',
    meaning:
      'Menschen mit mindestens einer gezählten Bestellung im Zeitraum. Wer über mehrere Shops kauft, zählt einmal. Käufer, die nur hinter Weiterleitungsadressen bekannt sind, fehlen hier.',
    formula: 'Zahl der Kunden mit mindestens 1 Bestellung im Zeitraum',
    inputs: {},
  },
  repeatRate: {
    name: 'Wiederkaufrate',
    meaning: 'Wie viele Kunden des Zeitraums in ihm zweimal oder öfter bestellt haben.',
    formula: 'Kunden mit 2 oder mehr Bestellungen ÷ Kunden mit mindestens 1 Bestellung, beides im Zeitraum',
    inputs: { part: 'Kunden mit 2 oder mehr Bestellungen', whole: 'Kunden mit mindestens 1 Bestellung' },
  },
  existingShare: {
    name: 'Bestandskundenanteil',
    meaning:
      'Wie viele Kunden des Zeitraums schon vor seinem Beginn bei Ihnen gekauft hatten. Spätere Bestellungen ändern diese Zahl nicht mehr.',
    formula: 'Kunden, deren allererste Bestellung vor dem Zeitraum liegt ÷ Kunden des Zeitraums',
    inputs: { part: 'Kunden, deren erste Bestellung vor dem Zeitraum liegt', whole: 'Kunden des Zeitraums' },
  },
  activeShare: {
    name: 'Aktive Kunden',
    meaning:
      'Wie viele aller Ihrer Kunden in den zwölf Monaten vor dem Stand bestellt haben. Der gewählte Zeitraum ändert daran nichts.',
    formula: 'Kunden mit Bestellung in den 12 Monaten vor dem Stand ÷ Kunden überhaupt',
    inputs: { part: 'Kunden mit Bestellung in den 12 Monaten', whole: 'Kunden überhaupt' },
  },
  ordersPerYear: {
    name: 'Bestellungen je Kunde und Jahr',
    meaning:
      'Wie oft ein Kunde im Durchschnitt im Jahr bestellt. Verglichen wird mit denselben Monaten des Vorjahres, damit Weihnachten nicht wie Wachstum aussieht.',
    formula: 'Bestellungen der letzten 12 Monate ÷ Kunden mit Bestellung in diesen 12 Monaten',
    inputs: { orders: 'Bestellungen in 12 Monaten', customers: 'Kunden mit Bestellung in 12 Monaten' },
  },
  regulars: {
    name: 'Stammkunden',
    meaning:
      'Kunden, die oft genug bestellt haben und gerade im Rhythmus sind. Üblich sind drei Bestellungen und der Zustand aktiv oder fällig; beides können Sie unter „Gruppen“ ändern.',
    formula:
      'Zahl der Kunden mit mindestens so vielen Bestellungen, wie Ihre Regel verlangt, und höchstens dem Zustand, den sie erlaubt',
    inputs: { least: 'Nötige Bestellungen', revenueShare: 'Ihr Anteil am Umsatz' },
  },
} as const
