/** Which groups of customers there are. */
export const groups = {
  rfmGroup: {
    name: 'Kundengruppen',
    meaning:
      'Alle Kunden nach drei Fragen sortiert: Wie lange ist der letzte Einkauf her? Wie oft haben sie gekauft? Wie viel haben sie ausgegeben? Jede Antwort bekommt 1 bis 5 Punkte im Vergleich mit Ihren eigenen Kunden, und jede Verbindung hat einen Namen.',
    formula:
      'je Frage fünf gleich große Teile Ihrer Kunden (5 ist der beste); die Gruppe ergibt sich aus den Punkten für „kürzlich“ und dem Mittel aus „oft“ und „viel“. Haben mehr als 60 % nur einmal gekauft, gelten für „oft“ feste Stufen: 1, 2, 3 bis 4, 5 bis 7, ab 8 Bestellungen',
    inputs: { customers: 'Kunden' },
  },
  abcClass: {
    name: 'ABC-Klassen',
    meaning:
      'A sind die Kunden, die zusammen den größten Teil Ihres Umsatzes machen, B die nächsten, C alle übrigen. Die Grenzen können Sie ändern.',
    formula:
      'Kunden nach Umsatz sortiert und zusammengezählt: A bis zur ersten Grenze (üblich 80 % des Umsatzes), B bis zur zweiten (üblich 95 %), C der Rest',
    inputs: { customers: 'Kunden', revenue: 'Umsatz' },
  },
  lifecycleStage: {
    name: 'Phase',
    meaning:
      'Wo jemand auf dem Weg mit Ihrem Shop steht: Interessent, Neukunde, Wiederkäufer, Stammkunde, gefährdet, schlafend, verloren, zurückgewonnen oder beendet. Jeder Kunde ist an jedem Tag in genau einer Phase.',
    formula: 'aus der Zahl der Bestellungen, dem Zustand und der Phase davor',
    inputs: { customers: 'Kunden' },
  },
  lifecycleFlow: {
    name: 'Wege zwischen den Phasen',
    meaning:
      'In welcher Phase Ihre Kunden am ersten Tag waren und in welcher sie am zweiten sind. Jeder Kunde steckt in genau einem Band.',
    formula: 'je Band: Kunden mit dieser Phase am ersten und jener Phase am zweiten Tag',
    inputs: { customers: 'Kunden', moved: 'Davon in einer anderen Phase' },
  },
} as const
