/** What is out of the ordinary, one sentence for every kind of it. */
export const findingsMessages = {
  title: 'Auffälligkeiten',
  summary_one: 'Von {{tests}} geprüften Dingen fällt eines so aus dem Rahmen, dass es kaum Zufall sein kann.',
  summary_other:
    'Von {{tests}} geprüften Dingen fallen {{formatted}} so aus dem Rahmen, dass es kaum Zufall sein kann. Was neu ist, steht oben.',
  summaryMore:
    'Von {{tests}} geprüften Dingen fallen {{all}} so aus dem Rahmen, dass es kaum Zufall sein kann. Das sind die {{formatted}} wichtigsten.',
  list: 'Auffälligkeiten, die wichtigste zuerst',
  help: '„Verstanden“ nimmt einen Eintrag von der Liste, bis es Neues dazu gibt. „Ausblenden“ nimmt ihn für immer weg. Beides können Sie zurücknehmen.',
  empty: {
    noOrdersText: 'Sobald Sie die erste Datei importiert haben, sucht das Programm hier nach Auffälligem.',
    untestedTitle: 'Noch zu wenig Daten',
    untestedText:
      'Um Auffälliges von Zufall zu unterscheiden, braucht es mehr Bestellungen und einige Monate. Sobald genug da ist, beginnt die Suche von selbst.',
    title: 'Nichts Auffälliges',
    titleRest: 'Nichts Neues',
    text_one: '{{formatted}} Ding geprüft: nichts, was sich nicht auch durch Zufall erklären ließe.',
    text_other: '{{formatted}} Dinge geprüft: nichts, was sich nicht auch durch Zufall erklären ließe.',
    textRest: '{{formatted}} Dinge geprüft: Alles, was aus dem Rahmen fällt, haben Sie schon beiseitegelegt.',
    looked:
      'Gesucht wird nach Monaten mit ungewöhnlichem Umsatz, guten Kunden, die ausbleiben, Veränderungen bei neuen und wiederkehrenden Kunden, bei Bestellwerten und Stornos, und nach Produkten, die plötzlich, zusammen oder zu besonderen Zeiten gekauft werden.',
  },
  sure: {
    certain: 'Zufall ist so gut wie ausgeschlossen.',
    within: 'Höchstens eine von {{formatted}} solchen Meldungen ist Zufall.',
    certainShort: 'weniger als 1 von einer Million',
    withinShort: 'höchstens 1 von {{formatted}}',
  },
  understood: 'Verstanden',
  hide: 'Ausblenden',
  understoodOf: 'Verstanden: {{sentence}}',
  hideOf: 'Ausblenden: {{sentence}}',
  done: {
    understood: 'Verstanden. Der Eintrag kommt wieder, wenn es Neues dazu gibt.',
    hidden: 'Ausgeblendet. Der Eintrag kommt nicht wieder.',
    back: 'Der Eintrag steht wieder auf der Liste.',
  },
  elsewhere: {
    product_pair_one: '{{formatted}} weiteres Produktpaar: alle bei den Produkten ansehen',
    product_pair_other: '{{formatted}} weitere Produktpaare: alle bei den Produkten ansehen',
    product_times_one: '{{formatted}} weiteres Produkt mit besonderen Zeiten: alle bei den Produkten ansehen',
    product_times_other:
      '{{formatted}} weitere Produkte mit besonderen Zeiten: alle bei den Produkten ansehen',
  },
  further: {
    show_one: '{{formatted}} weitere zeigen',
    show_other: '{{formatted}} weitere zeigen',
    hide: 'Weitere zuklappen',
    list: 'Weitere Auffälligkeiten',
    cut: 'Die {{shown}} wichtigsten von {{formatted}} weiteren.',
  },
  setAside: {
    show_one: '{{formatted}} beiseitegelegte zeigen',
    show_other: '{{formatted}} beiseitegelegte zeigen',
    hide: 'Beiseitegelegte zuklappen',
    list: 'Beiseitegelegte Auffälligkeiten',
    understoodUntil: 'verstanden am {{day}}, ruht bis {{until}}',
    understood: 'verstanden am {{day}}',
    hidden: 'ausgeblendet am {{day}}',
    back: 'Zurück auf die Liste',
    backOf: 'Zurück auf die Liste: {{sentence}}',
  },
  /** Behind "sonst". */
  every: {
    days_one: 'jeden Tag',
    days_other: 'etwa alle {{formatted}} Tage',
    weeks_one: 'etwa jede Woche',
    weeks_other: 'etwa alle {{formatted}} Wochen',
    months_one: 'etwa jeden Monat',
    months_other: 'etwa alle {{formatted}} Monate',
    years_one: 'etwa einmal im Jahr',
    years_other: 'etwa alle {{formatted}} Jahre',
  },
  /** Behind "seit" and "innerhalb von". */
  span: {
    days_one: '{{formatted}} Tag',
    days_other: '{{formatted}} Tagen',
    weeks_one: '{{formatted}} Woche',
    weeks_other: '{{formatted}} Wochen',
    months_one: '{{formatted}} Monat',
    months_other: '{{formatted}} Monaten',
    years_one: '{{formatted}} Jahr',
    years_other: '{{formatted}} Jahren',
  },
  weekday: {
    monday: 'montags',
    tuesday: 'dienstags',
    wednesday: 'mittwochs',
    thursday: 'donnerstags',
    friday: 'freitags',
    saturday: 'samstags',
    sunday: 'sonntags',
  },
  hours: 'zwischen {{from}} und {{to}} Uhr',
  range: '{{from}} bis {{to}}',
  revenue_month: {
    up: '{{month}} war ungewöhnlich stark: {{revenue}} Umsatz, {{difference}} mehr als erwartet.',
    down: '{{month}} war ungewöhnlich schwach: {{revenue}} Umsatz, {{difference}} weniger als erwartet.',
    evidence: 'Erwartet {{low}} bis {{high}}, gekommen {{revenue}}.',
    rows: 'Bestellungen des Monats ansehen',
  },
  new_customers: {
    up: 'Der Anteil neuer Kunden ist gestiegen: {{share}} der Käufer waren zum ersten Mal da, im Vierteljahr davor {{usual}}.',
    down: 'Der Anteil neuer Kunden ist gesunken: nur noch {{share}} der Käufer waren zum ersten Mal da, im Vierteljahr davor {{usual}}.',
    evidence:
      '{{period}}: {{part}} von {{whole}} Käufern waren neu; davor {{beforePart}} von {{beforeWhole}}.',
    rows_one: '{{formatted}} neuen Kunden ansehen',
    rows_other: '{{formatted}} neue Kunden ansehen',
  },
  repeat_rate: {
    up: 'Mehr Erstkäufer kommen wieder: {{share}} innerhalb von {{span}}, üblich sind {{usual}}.',
    down: 'Weniger Erstkäufer kommen wieder: nur {{share}} innerhalb von {{span}}, üblich sind {{usual}}.',
    evidence:
      'Erster Kauf {{period}}: {{part}} von {{whole}} kamen wieder; im Jahr davor {{usualPart}} von {{usualWhole}}.',
    rows_one: '{{formatted}} Erstkäufer ansehen',
    rows_other: '{{formatted}} Erstkäufer ansehen',
  },
  customer_late: {
    sentence: '{{name}} bleibt aus: kommt sonst {{every}}, war aber seit {{span}} nicht mehr da.',
    evidence: '{{purchases}} Einkäufe, etwa {{yearly}} im Jahr; der letzte am {{day}}.',
    rows: 'Kundenkarte öffnen',
    rowsOf: 'Kundenkarte öffnen: {{name}}',
  },
  order_value: {
    up: 'Bestellungen sind größer geworden: im Durchschnitt {{average}} statt {{usual}}.',
    down: 'Bestellungen sind kleiner geworden: im Durchschnitt {{average}} statt {{usual}}.',
    evidence: '{{orders}} Bestellungen, {{period}}; davor ein Jahr lang {{usual}} je Bestellung.',
    rows: 'Bestellungen ansehen',
  },
  uncounted_orders: {
    sentence:
      'Ungewöhnlich viele Bestellungen sind ausgefallen: {{part}} von {{whole}} in den letzten vier Wochen.',
    evidence:
      'Storniert, voll erstattet, ohne Wert oder von Ihnen markiert: {{share}}, im Jahr davor {{usual}} ({{usualPart}} von {{usualWhole}}).',
    rows_one: '{{formatted}} ausgefallene Bestellung ansehen',
    rows_other: '{{formatted}} ausgefallene Bestellungen ansehen',
  },
  revenue_share: {
    sentence: '{{share}} Ihres Umsatzes hängen an einem einzigen Kunden: {{name}}.',
    evidence: '{{value}} von {{total}} in den letzten zwölf Monaten.',
  },
  product_spike: {
    sentence: '„{{product}}“ war plötzlich gefragt: {{orders}} Bestellungen statt der üblichen {{expected}}.',
    evidence: '{{period}}, {{factor}}-mal so viel wie sonst; {{advertised}}.',
    advertised: 'in dieser Zeit von Ihnen beworben',
    unadvertised: 'von Werbung steht nichts in Ihrem Kalender',
    rows: 'Diese Bestellungen ansehen',
  },
  product_times: {
    more: '„{{product}}“ wird auffällig oft {{when}} gekauft: {{share}} der Bestellungen, üblich sind {{usual}}.',
    less: '„{{product}}“ wird auffällig selten {{when}} gekauft: {{share}} der Bestellungen, üblich sind {{usual}}.',
    evidence: '{{orders}} Bestellungen mit diesem Produkt, verglichen mit allen Produkten zusammen.',
    rows: 'Diese Bestellungen ansehen',
  },
  product_pair: {
    same_basket:
      '„{{a}}“ und „{{b}}“ gehören zusammen: {{joint}} Bestellungen mit beiden, durch Zufall wären es etwa {{expected}}.',
    next_order:
      'Wer mit „{{a}}“ beginnt, kauft beim zweiten Mal oft „{{b}}“: {{joint}} Kunden, durch Zufall wären es etwa {{expected}}.',
    evidence: {
      same_basket: 'In Bestellungen mit dem einen liegt das andere {{lift}}-mal so oft wie sonst{{sure}}.',
      next_order: 'Das ist {{lift}}-mal so oft wie bei allen zweiten Bestellungen{{sure}}.',
    },
    sure: '; mindestens {{low}}-mal ist sicher',
    rows: 'Bestellungen ansehen',
    targets: 'Wer „{{a}}“ kaufte, aber nie „{{b}}“',
  },
} as const
