/** What is bought, together with what, and when. */
export const products = {
  productRanking: {
    name: 'Rangliste der Produkte',
    meaning:
      'Was sich am besten und am schlechtesten verkauft, und bei welchen Produkten die Käufer wiederkommen.',
    formula:
      'verkaufte Stück und Umsatz im Zeitraum; ein Käufer zählt je Produkt einmal, Käufe ohne bekannten Kunden zählen bei den Käufern nicht',
    inputs: { products: 'Produkte', orders: 'Bestellungen mit bekannten Artikeln' },
  },
  repeatMakers: {
    name: 'Wiederkommer',
    meaning: 'Wie viele Käufer eines Produkts innerhalb eines Jahres noch einmal bestellen, gleich was.',
    formula:
      'Käufer, die binnen 365 Tagen nach dem Kauf noch einmal bestellt haben ÷ Käufer, deren Kauf mindestens 365 Tage her ist',
    inputs: { part: 'Kamen wieder', whole: 'Käufe vor mindestens 365 Tagen' },
  },
  entryProducts: {
    name: 'Einstiegsprodukte',
    meaning: 'Mit welchem ersten Produkt Kunden beginnen, die dann ein zweites Mal bestellen.',
    formula:
      'Kunden mit zweiter Bestellung binnen 365 Tagen ÷ Kunden, in deren erster Bestellung das Produkt lag und die seit mindestens 365 Tagen Kunden sind',
    inputs: { customers: 'Kunden seit mindestens 365 Tagen', average: 'Zweitkaufquote über alle' },
  },
  productPairs: {
    name: 'Zusammen gekauft',
    meaning:
      'Produkte, die öfter in derselben Bestellung liegen, als es der Zufall erklärt. Gezeigt werden nur Paare mit mindestens 5 gemeinsamen Bestellungen, die sicher häufiger sind als erwartet.',
    formula:
      'gemeinsam: Bestellungen mit beiden. Sicherheit: gemeinsame ÷ Bestellungen mit dem ersten. Faktor: Sicherheit ÷ Anteil des zweiten an allen Bestellungen (1 ist Zufall)',
    inputs: { orders: 'Bestellungen mit bekannten Artikeln', pairs: 'Geprüfte Paare' },
  },
  firstToSecond: {
    name: 'Erst dies, dann das',
    meaning:
      'Was Kunden in der zweiten Bestellung kaufen, nachdem sie in der ersten ein bestimmtes Produkt gekauft haben.',
    formula:
      'Kunden mit dem ersten Produkt in der ersten und dem zweiten in der zweiten Bestellung ÷ Kunden mit dem ersten Produkt in der ersten Bestellung, verglichen mit allen zweiten Bestellungen',
    inputs: { customers: 'Kunden mit zweiter Bestellung', pairs: 'Geprüfte Paare' },
  },
  basketMix: {
    name: 'Was im Warenkorb liegt',
    meaning:
      'Wie viele verschiedene Produkte in einer Bestellung sind, in wie vielen Bestellungen eine Warengruppe vorkommt und was sie zum Umsatz beiträgt.',
    formula:
      'Bestellungen mit der Warengruppe ÷ alle Bestellungen mit bekannten Artikeln; Umsatz der Warengruppe ÷ aller Umsatz mit bekannten Artikeln',
    inputs: { orders: 'Bestellungen mit bekannten Artikeln' },
  },
  weekdays: {
    name: 'Wochentage und Uhrzeiten',
    meaning:
      'Ob ein Produkt an bestimmten Wochentagen öfter gekauft wird als alle Produkte zusammen. Unter 30 Bestellungen steht nichts da, und Unterschiede, die Zufall sein können, sind nicht hervorgehoben.',
    formula:
      'Anteil des Wochentags am Produkt, verglichen mit dem Anteil des Wochentags an allen Produkten (Chi-Quadrat-Test; bei vielen Vergleichen nach Benjamini und Hochberg höchstens 5 % falsche Treffer)',
    inputs: { units: 'Bestellungen damit', products: 'Geprüft' },
  },
  demandSpikes: {
    name: 'Plötzliche Nachfrage',
    meaning:
      'Wochen, in denen ein Produkt viel stärker gefragt war als gewöhnlich, und ob Sie es in der Zeit beworben haben.',
    formula:
      'Bestellungen der Woche, verglichen mit der mittleren der 8 bis 12 Wochen davor und mit dem ganzen Shop (Poisson-Test, bei schwankender Nachfrage strenger; bei vielen Vergleichen nach Benjamini und Hochberg höchstens 5 % falsche Treffer), ab 5 Käufern',
    inputs: { units: 'Bestellungen in diesen Tagen', usual: 'Üblich für so viele Tage' },
  },
  returnRate: {
    name: 'Rücksendungen',
    meaning:
      'Aus wie vielen Bestellungen mit einem Produkt etwas zurückkam oder teilweise erstattet wurde. Welches Produkt einer Bestellung das war, steht in keiner Datei; ganz zurückgegebene Bestellungen zählen nirgends mit.',
    formula: 'Bestellungen mit Rückgabe oder Teilerstattung ÷ Bestellungen mit dem Produkt',
    inputs: { part: 'Mit Rückgabe oder Teilerstattung', whole: 'Bestellungen' },
  },
  interests: {
    name: 'Abgeleitete Interessen',
    meaning:
      'Wofür sich ein Kunde zu interessieren scheint, abgeleitet aus dem, was er gekauft hat. Was er selbst angegeben hat, steht getrennt davon.',
    formula:
      'je Warengruppe die Zahl der Tage, an denen etwas daraus gekauft wurde; einzelne Produkte ab 2 Tagen; Bestellungen, die nicht zählen, bleiben weg',
    inputs: { purchases: 'Einkaufstage mit bekannten Artikeln' },
  },
  topicInterests: {
    name: 'Interessenten eines Themas',
    meaning:
      'Wer zu einem Ihrer Themen selbst etwas gesagt hat, und getrennt davon, wer nur nach seinen Käufen interessiert scheint. Was jemand gesagt hat, steht über dem, was seine Käufe zeigen: Niemand zählt bei einem Thema zweimal, und wer nein gesagt hat, gilt auch dann nicht als interessiert, wenn er weiter daraus kauft.',
    formula:
      'je Kunde und Thema die zuletzt gemachte Angabe, ja oder nein; ohne Angabe zählt, wer an mindestens einem Tag etwas aus den Produktkategorien des Themas gekauft hat; Bestellungen, die nicht zählen, bleiben weg',
    inputs: { stated: 'Angaben von Kunden', derived: 'Nur aus Käufen abgeleitet' },
  },
  recommendations: {
    name: 'Empfehlungen',
    meaning:
      'Bis zu drei Produkte, die zu dem passen, was ein Kunde gekauft hat, jedes mit seinem Grund. Weg bleibt, was beim letzten Mal gekauft wurde, was jemand schon hat und man nur einmal kauft, und was nicht lieferbar ist. Als etwas, das man wieder kauft, zählt ein Produkt, das mindestens 3 Käufer und mindestens jeder Zehnte derer, die wiederkamen, noch einmal kauften; als nicht lieferbar, was 180 Tage nicht verkauft wurde. Beides können Sie bei jedem Produkt selbst festlegen.',
    formula:
      'zuerst Produkte, die sicher öfter als durch Zufall zusammen oder nacheinander gekauft werden, die sichersten vorn; sonst das mit den meisten Käufern der letzten 365 Tage, erst in der Warengruppe des Kunden, dann im ganzen Shop',
    inputs: { purchases: 'Einkaufstage mit bekannten Artikeln' },
  },
  uplift: {
    name: 'Wirkung einer Aktion',
    meaning:
      'Ob eine Aktion wirklich etwas gebracht hat: Eine zufällig gewählte Gruppe bekam sie nicht, und beide Gruppen werden verglichen.',
    formula:
      'Anteil mit Bestellung bei denen mit Aktion − Anteil bei denen ohne, in 30 Tagen; der Bereich nach Newcombe (1998). Liegt er ganz über null, ist die Wirkung nachgewiesen',
    inputs: { contacted: 'Mit Aktion', control: 'Ohne Aktion' },
  },
  points: {
    name: 'Punkte',
    meaning:
      'Was ein Kunde an Punkten hat. Punkte gibt es, wenn bezahlt ist; bei einer Rückgabe werden sie wieder abgezogen, und wer lange nicht kauft, verliert sie nach zwei Warnungen.',
    formula: 'Punkte für bezahlte Bestellungen − Punkte zurückgegebener − eingelöste − verfallene',
    inputs: { earned: 'Gesammelt', spent: 'Eingelöst', expired: 'Verfallen' },
  },
} as const
