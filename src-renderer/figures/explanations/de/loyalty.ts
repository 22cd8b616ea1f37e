/** Who comes back, when, and who does not. */
export const loyalty = {
  rhythm: {
    name: 'Kaufrhythmus',
    meaning:
      'In welchem Abstand jemand gewöhnlich wiederkommt. Bei wenigen Bestellungen zählt mit, was in Ihrem Shop üblich ist; mehrere Bestellungen an einem Tag sind ein Einkauf.',
    formula:
      'ab 3 Abständen: der mittlere eigene Abstand (Median); bei 1 oder 2 Abständen: zwischen eigenem und üblichem Abstand; ohne Abstand: wie lange es im Shop gewöhnlich von der ersten bis zur zweiten Bestellung dauert',
    inputs: { gaps: 'Eigene Abstände', shop: 'Üblicher Abstand im Shop' },
  },
  classRhythm: {
    name: 'Kaufrhythmus nach Klasse',
    meaning:
      'In welchem Abstand die Kunden einer Klasse wiederkommen, die wiederkommen. Wer nur einmal gekauft hat, hat keinen Abstand und zählt nicht mit. Als Ergebnis steht der Abstand über alle Klassen.',
    formula:
      'je Kunde der mittlere seiner Abstände zwischen zwei Einkäufen (Median); davon je Klasse wieder der mittlere, und das Viertel darunter und darüber. Mehrere Bestellungen an einem Tag sind ein Einkauf',
    inputs: { customers: 'Kunden mit mindestens zwei Einkäufen' },
  },
  nextOrder: {
    name: 'Nächste Bestellung erwartet',
    meaning:
      'Wann jemand wieder dran ist, wenn er in seinem Rhythmus bleibt. Ein Zeitraum und kein Tag, weil niemand auf den Tag genau kauft.',
    formula:
      'letzte Bestellung + Rhythmus; der Zeitraum reicht vom früheren bis zum späteren Viertel der Abstände, die in Ihrem Shop vorkommen',
    inputs: { last: 'Letzte Bestellung', rhythm: 'Rhythmus' },
  },
  customerState: {
    name: 'Zustand',
    meaning:
      'Ob jemand in seinem Rhythmus ist: aktiv, fällig, verspätet, gefährdet oder verloren. Wo die Grenzen liegen, sagen die Pausen, nach denen Ihre Kunden doch noch wiederkamen. Wer einmal im Jahr kauft, gilt frühestens nach 400 Tagen als verloren. Wessen Beziehung beendet ist, zählt hier nicht mit.',
    formula:
      'Tage seit der letzten Bestellung ÷ Rhythmus, verglichen mit den Pausen, auf die in Ihrem Shop noch eine Bestellung folgte (bis 90 von 100 Pausen: verspätet, bis 95: gefährdet, darüber und nach mindestens 180 Tagen: verloren)',
    inputs: { days: 'Tage seit der letzten Bestellung', rhythm: 'Rhythmus' },
  },
  churnRate: {
    name: 'Abwanderungsrate',
    meaning:
      'Wie viele von denen, die vor einem bis zwei Jahren gekauft haben, seitdem nicht mehr gekommen sind. Spätere Bestellungen ändern die Zahl für einen vergangenen Stand nicht.',
    formula:
      'Kunden mit Bestellung vor 13 bis 24 Monaten und ohne Bestellung in den letzten 12 Monaten ÷ Kunden mit Bestellung vor 13 bis 24 Monaten',
    inputs: {
      part: 'Davon in den letzten 12 Monaten ohne Bestellung',
      whole: 'Kunden mit Bestellung vor 13 bis 24 Monaten',
    },
  },
  secondPurchaseRate: {
    name: 'Zweitkaufquote',
    meaning:
      'Wie viele Kunden binnen eines Jahres zum zweiten Mal kaufen. Wer erst seit weniger als einem Jahr Kunde ist, zählt noch nicht mit.',
    formula:
      'Kunden mit zweiter Bestellung binnen 365 Tagen ÷ Kunden, deren erste Bestellung mindestens 365 Tage her ist',
    inputs: { part: 'Mit zweiter Bestellung binnen 365 Tagen', whole: 'Kunden seit mindestens 365 Tagen' },
  },
  secondPurchaseCurve: {
    name: 'Zweitkauf im Lauf der Zeit',
    meaning:
      'Wie viele Kunden so und so viele Tage nach der ersten Bestellung ein zweites Mal gekauft haben. Auch neue Kunden zählen mit, aber nur so lange, wie sie beobachtet wurden.',
    formula:
      'Kaplan und Meier (1958): Tag für Tag der Anteil derer, die noch nicht wiedergekauft haben, mal dem Anteil, der es auch an diesem Tag nicht tut; gezeigt wird der Rest bis 100 %',
    inputs: { customers: 'Kunden', repurchases: 'Davon mit zweiter Bestellung' },
  },
  orderLadder: {
    name: 'Von Bestellung zu Bestellung',
    meaning:
      'Wie viele Kunden von der ersten zur zweiten, von der zweiten zur dritten und von der dritten zur vierten Bestellung kommen, und wie lange das dauert. So sehen Sie, wo die meisten verloren gehen.',
    formula:
      'Kunden mit n + 1 Bestellungen ÷ Kunden mit n Bestellungen; wer noch Zeit hat, zählt nur so lange mit, wie er beobachtet wurde (Kaplan und Meier)',
    inputs: { customers: 'Kunden auf der Stufe', next: 'Davon eine Stufe weiter' },
  },
  cohortReturn: {
    name: 'Wer wiederkommt, nach Startmonat',
    meaning:
      'Kunden, die im selben Monat zum ersten Mal gekauft haben, und wie viele von ihnen in den Monaten danach wieder bestellten. Schraffierte Felder sind noch nicht vollständig.',
    formula: 'Kunden der Gruppe mit Bestellung in dem Monat ÷ alle Kunden der Gruppe',
    inputs: { cohorts: 'Startmonate', customers: 'Kunden' },
  },
  cohortRevenue: {
    name: 'Umsatz nach Startmonat',
    meaning:
      'Wie viel Kunden, die im selben Monat zum ersten Mal gekauft haben, in jedem Monat danach ausgeben. Schraffierte Felder sind noch nicht vollständig.',
    formula: 'Umsatz der Kunden der Gruppe in dem Monat',
    inputs: { cohorts: 'Startmonate', customers: 'Kunden' },
  },
  cohortValue: {
    name: 'Wert je Kopf nach Startmonat',
    meaning:
      'Wie viel ein Kunde von seiner ersten Bestellung an bis zu einem Monat im Durchschnitt ausgegeben hat, nach dem Monat seines ersten Kaufs.',
    formula: 'Umsatz der Gruppe vom Start bis zu dem Monat ÷ alle Kunden der Gruppe',
    inputs: { cohorts: 'Startmonate', customers: 'Kunden' },
  },
  bargainHunters: {
    name: 'Mit Rabatt gewonnene Kunden',
    meaning:
      'Ob Kunden, deren erste Bestellung rabattiert war, später weniger wert sind als die anderen. Verglichen wird, was sie nach der ersten Bestellung noch gekauft haben.',
    formula:
      'Anteil mit zweiter Bestellung und späterer Umsatz je Kopf: erste Bestellung mit Rabatt gegen erste Bestellung ohne Rabatt',
    inputs: { withDiscount: 'Erste Bestellung mit Rabatt', without: 'Erste Bestellung ohne Rabatt' },
  },
  problemOrders: {
    name: 'Wiederkauf nach Problemen',
    meaning:
      'Ob Kunden seltener wiederkommen, deren Bestellung verspätet war, zurückging oder reklamiert wurde.',
    formula:
      'Anteil mit weiterer Bestellung nach einer Bestellung mit Problem − Anteil nach einer ohne; der Bereich des Unterschieds nach Newcombe (1998), so weit gefasst, dass alle Vergleiche der Tabelle zugleich zu 95 von 100 stimmen (Bonferroni)',
    inputs: { withProblem: 'Bestellungen mit Problem', without: 'Bestellungen ohne Problem' },
  },
  shippingEffect: {
    name: 'Versandzeit und Wiederkauf',
    meaning: 'Ob Kunden eher wiederkommen, wenn ihre Bestellung schnell versendet wurde.',
    formula:
      'Anteil mit weiterer Bestellung nach schnellem Versand − Anteil nach langsamem; der Bereich des Unterschieds nach Newcombe (1998), so weit gefasst, dass alle Vergleiche der Tabelle zugleich zu 95 von 100 stimmen (Bonferroni)',
    inputs: { fast: 'Schnell versendet', slow: 'Langsam versendet' },
  },
} as const
