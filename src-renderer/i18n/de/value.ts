/** What customers are worth, what is to be expected of them, what they bought, and what orders cost. */
export const valueMessages = {
  title: 'Wert',
  description: 'Was Ihre Kunden wert sind, was von ihnen zu erwarten ist und wie gut solche Prognosen waren.',
  open: 'Ansehen',
  opening: {
    nobody: 'Bis zum {{day}} gibt es keine Bestellung eines erkennbaren Kunden.',
    few_one: 'Bisher ist {{formatted}} Kunde bekannt: zu wenig für Durchschnitte und Prognosen.',
    few_other: 'Bisher sind {{formatted}} Kunden bekannt: zu wenig für Durchschnitte und Prognosen.',
    average: 'Ein Kunde hat bisher im Durchschnitt etwa {{average}} bei Ihnen ausgegeben.',
    averageAndTenth:
      'Ein Kunde hat bisher im Durchschnitt etwa {{average}} bei Ihnen ausgegeben; das wertvollste Zehntel Ihrer Kunden brachte {{share}} des Umsatzes aller erkennbaren Kunden.',
    expected: 'In den nächsten {{days}} Tagen bringen Ihre heutigen Kunden voraussichtlich {{range}}.',
    rare: 'In den nächsten {{days}} Tagen ist von Ihren heutigen Kunden eher kein Einkauf zu erwarten.',
    noForecast: 'Für eine Prognose reichen die Daten noch nicht.',
  },
  part: {
    label: 'Bereiche',
    worth: 'Kundenwert',
    orders: 'Umsatz und Bestellungen',
    forecasts: 'Wie gut waren die Prognosen?',
    costs: 'Kosten und Marge',
  },
  forecast: {
    title: 'Erwartet in den nächsten {{days}} Tagen',
    range: '{{low}} bis {{high}}',
    about: 'etwa {{value}}',
    detail_one: 'im Mittel etwa {{value}}, aus etwa einem Einkauf',
    detail_other: 'im Mittel etwa {{value}}, aus etwa {{orders}} Einkäufen',
    rare: 'eher kein Einkauf',
    rareDetail: 'im Mittel weniger als ein Einkauf, etwa {{value}}',
    none: 'zu wenig Daten',
    open_one: 'Diesen Kunden ansehen',
    open_other: 'Diese {{formatted}} Kunden ansehen',
  },
  method: {
    model:
      'So wird gerechnet: Das {{model}} schätzt für jeden Kunden, wie oft er noch kauft und für wie viel. Von allen Verfahren lag es beim Nachrechnen der Vergangenheit am wenigsten daneben.',
    shrunken:
      'So wird gerechnet: Jeder kauft so weiter wie bisher; wer erst wenige Bestellungen hat, wird dem Durchschnitt Ihres Shops angenähert.',
    gateClosed: 'Für ein genaueres Kaufmodell reichen die Daten noch nicht.',
    noBetterModel:
      'Kaufmodelle wurden geprüft, aber keines lag beim Nachrechnen der Vergangenheit näher als „jeder macht weiter wie bisher“.',
    none: 'Für eine Prognose sind es noch zu wenige Kunden und Bestellungen. Sie erscheint von selbst, sobald genug da sind.',
    range: 'Der Bereich ist so gedacht, dass 8 von 10 Prognosen darin liegen.',
    record: 'Von den letzten {{count}} lagen {{inside}} darin.',
    nothingLearned: 'Frühere, an denen man das prüfen könnte, gibt es noch nicht.',
    season: 'Jahreszeiten wie Weihnachten kennt die Rechnung nicht.',
    whatIsMissing: 'Was dafür noch fehlt',
    howGood: 'Wie gut das war',
  },
  model: {
    bg_nbd: 'Kaufmodell BG/NBD',
    mbg_nbd: 'Kaufmodell MBG/NBD',
    pareto_nbd: 'Kaufmodell Pareto/NBD',
    naive: 'Jeder macht weiter wie bisher',
    shop_average: 'Alle kaufen wie der Durchschnitt',
    gamma_gamma: 'Wert je Einkauf (Gamma-Gamma)',
  },
  spread: {
    title: 'Was Kunden wert sind',
    meaning: {
      historic: 'Wie viele Kunden bisher wie viel ausgegeben haben. Jeder Balken öffnet seine Kunden.',
      expectedYear:
        'Wie viele Kunden in den nächsten 365 Tagen voraussichtlich wie viel ausgeben. Jeder Balken öffnet seine Kunden.',
      total:
        'Was Kunden bisher ausgegeben haben und in den nächsten 365 Tagen voraussichtlich noch ausgeben, zusammen. Jeder Balken öffnet seine Kunden.',
    },
    of: {
      label: 'Welcher Wert',
      historic: 'Bisher',
      expectedYear: 'Nächste 365 Tage',
      total: 'Zusammen',
    },
    value: {
      historic: 'Bisheriger Wert',
      expectedYear: 'Erwarteter Wert in 365 Tagen',
      total: 'Wert bisher und in 365 Tagen',
    },
    words: {
      historic:
        'Im Durchschnitt hat ein Kunde etwa {{average}} ausgegeben. Die eine Hälfte Ihrer Kunden liegt über {{median}}, die andere darunter.',
      expectedYear:
        'Im Durchschnitt ist von einem Kunden etwa {{average}} zu erwarten. Die eine Hälfte Ihrer Kunden liegt über {{median}}, die andere darunter. Für einen einzelnen Kunden ist das sehr ungenau, für alle zusammen viel genauer.',
      total:
        'Im Durchschnitt ist ein Kunde etwa {{average}} wert. Die eine Hälfte Ihrer Kunden liegt über {{median}}, die andere darunter.',
    },
    customers: 'Kunden',
    result: '{{sum}} zusammen, {{average}} je Kunde',
    unknown_one:
      '{{formatted}} Kunde fehlt hier: Er hat in einer Währung bestellt, für die kein Kurs eingetragen ist.',
    unknown_other:
      '{{formatted}} Kunden fehlen hier: Sie haben in Währungen bestellt, für die kein Kurs eingetragen ist.',
    open_one: 'Diesen Kunden ansehen',
    open_other: 'Alle {{formatted}} Kunden ansehen',
  },
  tenths: {
    title: 'Welches Zehntel der Kunden wie viel bringt',
    meaning: 'Alle Kunden nach diesem Wert sortiert und in zehn gleich große Teile geteilt.',
    words: {
      historic: 'Das wertvollste Zehntel brachte {{share}}, die untere Hälfte zusammen {{lower}}.',
      expectedYear:
        'Das wertvollste Zehntel bringt voraussichtlich {{share}}, die untere Hälfte zusammen {{lower}}.',
      total: 'Auf das wertvollste Zehntel entfallen {{share}}, auf die untere Hälfte zusammen {{lower}}.',
    },
    open_one: 'Diesen Kunden ansehen',
    open_other: 'Diese {{formatted}} Kunden ansehen',
    tenth: 'Zehntel',
    first: '1. Zehntel (die wertvollsten)',
    one: '{{tenth}}. Zehntel',
    last: '{{tenth}}. Zehntel',
    share: 'Anteil am Wert aller',
    value: 'Wert zusammen',
    from: 'ab einem Wert von',
  },
  bargain: {
    title: 'Mit Rabatt gewonnene Kunden',
    description:
      'Kommen Kunden wieder, deren erste Bestellung rabattiert war? Verglichen wird ihr erstes Jahr.',
    until: 'erste Bestellung mindestens ein Jahr vor dem {{day}}',
    discounted: 'Mit Rabatt',
    full_price: 'Ohne Rabatt',
    words: {
      less: 'Wer zuerst mit Rabatt kaufte, kam seltener wieder: {{one}} von 100 innerhalb eines Jahres, bei den anderen {{other}} von 100.',
      more: 'Wer zuerst mit Rabatt kaufte, kam öfter wieder: {{one}} von 100 innerhalb eines Jahres, bei den anderen {{other}} von 100.',
      unsure:
        'Kein sicherer Unterschied: Wer zuerst mit Rabatt kaufte, kam zu {{one}} von 100 innerhalb eines Jahres wieder, die anderen zu {{other}} von 100. So ein Abstand kann Zufall sein.',
    },
    few: 'Noch sind es zu wenige Kunden, um beide Gruppen zu vergleichen.',
    later:
      'Nach der ersten Bestellung gaben sie in diesem Jahr im Durchschnitt noch {{one}} aus, die anderen {{other}}.',
    caution:
      'Ob der Rabatt der Grund ist, sagen diese Zahlen nicht: Vielleicht kauften andere Menschen mit Rabatt.',
    column: {
      first: 'Erste Bestellung',
      customers: 'Kunden',
      firstValue: 'Erste Bestellung im Durchschnitt',
      returned: 'In einem Jahr wiedergekommen',
      later: 'Danach ausgegeben, je Kunde',
    },
    partOf: '({{part}} von {{whole}})',
    tooYoung_one: '{{formatted}} Kunde ist noch kein Jahr dabei und zählt noch nicht mit.',
    tooYoung_other: '{{formatted}} Kunden sind noch kein Jahr dabei und zählen noch nicht mit.',
    openTooYoung: 'Kunden, die noch kein Jahr dabei sind',
    unknown_one: 'Bei {{formatted}} Kunden ist nicht bekannt, ob es einen Rabatt gab.',
    unknown_other: 'Bei {{formatted}} Kunden ist nicht bekannt, ob es einen Rabatt gab.',
    openUnknown: 'Kunden, bei denen kein Rabatt bekannt ist',
    lack: {
      no_discounts_known:
        'Ausgeblendet, denn in Ihren Dateien steht bei keiner ersten Bestellung, ob es einen Rabatt gab. Mit einer Spalte für Rabatte erscheint hier der Vergleich.',
      too_young: 'Ausgeblendet, denn noch ist keine erste Bestellung ein Jahr her.',
      no_discounted:
        'Ausgeblendet, denn keiner der Kunden, die ein Jahr dabei sind, kaufte zuerst mit Rabatt.',
      all_discounted:
        'Ausgeblendet, denn alle Kunden, die ein Jahr dabei sind, kauften zuerst mit Rabatt: Es gibt niemanden zum Vergleich.',
    },
  },
  orders: {
    split:
      'Von {{revenue}} Umsatz kamen {{existing}} von Bestandskunden ({{share}}) und {{new}} von Neukunden.',
    unattributable: 'Weitere {{value}} lassen sich niemandem zuordnen.',
    kind: {
      existing_one: '{{formatted}} Bestellung von Bestandskunden',
      existing_other: '{{formatted}} Bestellungen von Bestandskunden',
      new_one: '{{formatted}} Bestellung von Neukunden',
      new_other: '{{formatted}} Bestellungen von Neukunden',
      unattributable_one: '{{formatted}} Bestellung ohne erkennbaren Kunden',
      unattributable_other: '{{formatted}} Bestellungen ohne erkennbaren Kunden',
    },
    withoutRate_one: '{{formatted}} Bestellung in einer Währung ohne Kurs steckt in keiner Summe.',
    withoutRate_other: '{{formatted}} Bestellungen in Währungen ohne Kurs stecken in keiner Summe.',
    enterRates: 'Kurse eintragen',
    otherPeriod: 'Wählen Sie einen anderen Zeitraum.',
  },
  numbers: {
    title: 'Wert je Bestellung, nach Bestellnummer des Kunden',
    meaning:
      'Geben Kunden mit der Zeit mehr aus? Verglichen wird auch mit der ersten Bestellung derselben Kunden.',
    fourth:
      'Ab der 4. Bestellung geben Kunden im Durchschnitt {{value}} aus; dieselben Kunden hatten mit {{first}} begonnen.',
    compared:
      'Bei der {{number}}. Bestellung geben Kunden im Durchschnitt {{value}} aus; dieselben Kunden hatten mit {{first}} begonnen.',
    onlyFirst:
      'Erste Bestellungen haben im Durchschnitt einen Wert von {{value}}. Für spätere gibt es noch zu wenig Daten.',
    few: 'Noch sind es zu wenige Bestellungen für Durchschnitte.',
    number: 'Bestellung des Kunden',
    order: '{{number}}. Bestellung',
    orderAndLater: '{{number}}. Bestellung und später',
    average: 'Durchschnitt',
    orders: 'Bestellungen',
    sameFirst: 'Deren erste Bestellung',
  },
  basket: {
    title: 'Warenkorb nach Monat',
    meaning: 'Wie viel in einer Bestellung steckt, in Geld und in Artikeln.',
    rule: 'Stornierte und voll erstattete Bestellungen zählen nicht; von den anderen sind Erstattungen abgezogen.',
    words:
      'Eine Bestellung hat im gewählten Zeitraum im Durchschnitt einen Wert von {{value}} und {{items}} Artikel.',
    onlyMoney:
      'Eine Bestellung hat im gewählten Zeitraum im Durchschnitt einen Wert von {{value}}. Wie viele Artikel darin sind, steht nicht in Ihren Dateien.',
    few_one: 'Zu wenig Daten für einen Durchschnitt ({{formatted}} Bestellung).',
    few_other: 'Zu wenig Daten für einen Durchschnitt ({{formatted}} Bestellungen).',
    size: 'Was gezeigt wird',
    money: 'Geld',
    items: 'Menge',
    series: { money: 'Wert je Bestellung', items: 'Artikel je Bestellung' },
    month: 'Monat',
    open: 'Bestellungen ansehen',
  },
  frequency: {
    title: 'Bestellungen im Vergleich zum Vorjahr',
    meaning:
      'Wie oft erkennbare Kunden bestellen. Der gewählte Zeitraum ändert daran nichts: Es sind immer die letzten zwölf Monate.',
    year: {
      compared:
        'In den letzten 12 Monaten hat ein Kunde im Durchschnitt {{times}}-mal bestellt, in den 12 Monaten davor {{before}}-mal.',
      alone: 'In den letzten 12 Monaten hat ein Kunde im Durchschnitt {{times}}-mal bestellt.',
    },
    yearToDate: {
      compared: 'In diesem Jahr bisher {{times}}-mal, im Vorjahr bis zum gleichen Tag {{before}}-mal.',
      alone: 'In diesem Jahr bisher {{times}}-mal.',
    },
    noYearBefore: 'Für einen Vergleich mit dem Vorjahr reichen die Daten nicht weit genug zurück.',
    few: 'In den letzten 12 Monaten haben zu wenige Kunden bestellt, um einen Durchschnitt zu nennen.',
    open_one: 'Den Kunden der 12 Monate ansehen',
    open_other: '{{formatted}} Kunden der 12 Monate ansehen',
    running: 'läuft noch; das Vorjahr bis zum gleichen Tag',
    now: 'Bestellungen',
    before: 'Bestellungen im Vorjahr',
    perCustomer: 'Bestellungen je Kunde',
    perCustomerBefore: 'Je Kunde im Vorjahr',
  },
  check: {
    title: 'Frühere Prognosen und was wirklich kam',
    meaning:
      'Was an einem Monatsende für die Tage danach zu erwarten war, mit nichts als dem, was damals bekannt war.',
    days: 'Wie weit voraus',
    daysAhead: '{{days}} Tage voraus',
    summary: 'Von {{count}} Prognosen lagen {{inside}} im vorhergesagten Bereich.',
    only: {
      inside: 'Erst eine Prognose lässt sich prüfen: Es kam so viel, wie sie gesagt hatte.',
      below: 'Erst eine Prognose lässt sich prüfen: Es kam weniger, als sie gesagt hatte.',
      above: 'Erst eine Prognose lässt sich prüfen: Es kam mehr, als sie gesagt hatte.',
    },
    below: '{{count}}-mal kam weniger.',
    above: '{{count}}-mal kam mehr.',
    meant:
      'Gedacht ist der Bereich so, dass etwa 8 von 10 Prognosen darin liegen. Jeder Punkt öffnet die Kunden, die dann gekauft haben.',
    none: 'Noch lässt sich keine Prognose prüfen. Dafür braucht es ein Monatsende mit Bestellungen, das mindestens {{days}} Tage her ist.',
    period: 'zuletzt geprüft: die Prognose vom {{day}}',
    day: 'Prognose vom',
    expected: 'Erwartet',
    came: 'Gekommen',
    outcome: { inside: 'im Bereich', below: 'weniger als vorhergesagt', above: 'mehr als vorhergesagt' },
    expectedPurchases: 'Einkäufe erwartet',
    actualPurchases: 'Einkäufe gekommen',
  },
  methods: {
    title: 'Wie weit jedes Verfahren danebenlag',
    meaning:
      'Jedes Verfahren kannte nur, was bis zum {{cut}} war, und sagte für jeden Kunden die Einkäufe bis zum {{asOf}} voraus. Je kürzer der Balken, desto näher lag es.',
    chosen:
      'Verwendet wird „{{name}}“: Es lag um {{percent}} % näher an dem, was kam, als „jeder macht weiter wie bisher“.',
    noneChosen:
      'Kein Kaufmodell lag näher als „jeder macht weiter wie bisher“; deshalb wird keines verwendet.',
    method: 'Verfahren',
    used: '{{name}} (wird verwendet)',
    error: 'Einkäufe je 1.000 Kunden daneben',
    expected: 'Einkäufe vorhergesagt',
    actual: 'Einkäufe gekommen',
  },
  details: {
    title: 'Die Kaufmodelle im Einzelnen',
    description:
      'Für alle, die nachrechnen wollen: welche Daten nötig sind, und welche Zahlen aus Ihren Daten berechnet wurden.',
    show: 'Einzelheiten zeigen',
    hide: 'Einzelheiten verbergen',
    dropout: 'Ihre Daten zeigen, dass ein Teil der Kunden irgendwann wegbleibt.',
    noDropout:
      'In Ihren Daten gibt es kein Zeichen dafür, dass Kunden ganz wegbleiben. Darum steht nirgends, wie wahrscheinlich jemand noch Kunde ist: Eine solche Zahl wäre geraten.',
    alive: 'Wie wahrscheinlich jemand noch Kunde ist, sagt das {{model}}.',
    noAlive:
      'Wie wahrscheinlich ein einzelner noch Kunde ist, sagt dennoch kein Modell sicher genug; darum steht es nirgends.',
  },
  gate: {
    title: 'Sind genug Daten da?',
    open: 'Ja, alle Bedingungen für ein Kaufmodell sind erfüllt.',
    closed:
      'Ein Kaufmodell wird erst verwendet, wenn alle Bedingungen erfüllt sind; vorher wäre es genauer, als die Daten hergeben.',
    condition: 'Bedingung',
    actual: 'Bei Ihnen',
    needed: 'Nötig',
    met: 'Erfüllt?',
    atLeast: 'mindestens {{count}}',
    yes: 'erfüllt',
    no: 'noch nicht',
    customers: 'Kunden mit Einkauf',
    days: 'Tage seit dem ersten Einkauf',
    recent_purchases: 'Einkäufe in den letzten 30 Tagen',
    customers_with_three: 'Kunden mit 3 oder mehr Einkäufen',
  },
  parameters: {
    title: 'Angepasste Modelle',
    text: 'Angepasst mit größter Wahrscheinlichkeit (Maximum Likelihood), Zeit in Wochen, mehrere Bestellungen eines Tages als ein Einkauf. Hinter ± steht der Standardfehler; „?“ heißt, dass die Daten diesen Wert für sich allein nicht festlegen.',
    values: 'Parameter',
    logLikelihood: 'Log-Likelihood',
    certainty: 'Was die Daten dazu sagen',
    plusMinus: '± {{value}}',
    identification: {
      identified: 'Jeder Parameter ist für sich bestimmt; wie genau, sagt der Standardfehler.',
      loose:
        'Nicht jeder Parameter ist für sich bestimmt; was zusammen aus ihnen folgt, kann trotzdem stimmen.',
      no_dropout: 'Kein Zeichen, dass Kunden wegbleiben.',
    },
    correlation:
      'Zusammenhang zwischen Zahl und Wert der Einkäufe: {{value}} (das Modell nimmt an, dass er nahe 0 liegt).',
  },
  margin: {
    title: 'Was vom Umsatz bleibt',
    description:
      'Sagen Sie einmal, was Ihnen von {{hundred}} Umsatz bleibt, wenn Wareneinkauf, Verpackung, Versand und Gebühren bezahlt sind. Eine grobe Zahl genügt. Werbung gehört nicht dazu, sie steht darunter.',
    nothing: 'Noch ist nichts eingetragen. Solange steht überall der Umsatz.',
    left: 'Von {{hundred}} bleiben Ihnen {{left}}.',
    where: 'Beim Kundenwert und auf jeder Kundenkarte steht damit auch, was davon bleibt.',
    field: 'Vom Umsatz bleiben',
    placeholder: 'in Prozent',
    saved: 'Gespeichert, was vom Umsatz bleibt.',
    name: 'Kundenwert als Marge',
    hint: 'Das ist Umsatz. Was davon nach Wareneinkauf, Versand und Gebühren bleibt, steht hier, sobald Sie es eintragen.',
    typeIn: 'Eintragen',
    of: {
      historic:
        'Davon bleiben Ihnen etwa {{average}} je Kunde, zusammen etwa {{sum}} (von {{hundred}} bleiben {{left}}, wie von Ihnen eingetragen).',
      expectedYear:
        'Davon würden Ihnen etwa {{average}} je Kunde bleiben, zusammen etwa {{sum}} (von {{hundred}} bleiben {{left}}, wie von Ihnen eingetragen).',
      total:
        'Davon bleiben Ihnen etwa {{average}} je Kunde, zusammen etwa {{sum}} (von {{hundred}} bleiben {{left}}, wie von Ihnen eingetragen).',
    },
  },
  costs: {
    title: 'Kosten je Bestellung',
    description:
      'Tragen Sie ein, was Sie in einem Monat für Werbung ausgegeben haben: um neue Kunden zu gewinnen, und um bestehende wieder zu erreichen.',
    nothing:
      'Noch sind keine Kosten eingetragen. Mit den ersten steht hier, was Sie eine Bestellung kostet; fremde Durchschnittswerte gibt es hier nicht.',
    onlyRunning: 'Sobald ein Monat mit Kosten zu Ende ist, steht hier, was Sie eine Bestellung gekostet hat.',
    new: 'Die erste Bestellung eines neuen Kunden kostete Sie im Durchschnitt {{value}} Werbung.',
    repeat: 'Jede weitere Bestellung kostete Sie im Durchschnitt {{value}} Werbung.',
    ratioMore: 'Eine Bestellung eines neuen Kunden war damit {{times}}-mal so teuer wie eine weitere.',
    ratioLess:
      'Eine Bestellung eines neuen Kunden kostete damit nur das {{times}}-Fache einer weiteren, also weniger.',
    ratioSame: 'Eine Bestellung eines neuen Kunden war damit etwa so teuer wie eine weitere.',
    founded_one: 'Das ist Ihr eigenes Verhältnis, aus {{formatted}} Monat mit beiden Kosten.',
    founded_other: 'Das ist Ihr eigenes Verhältnis, aus {{formatted}} Monaten mit beiden Kosten.',
    column: {
      new: 'Für neue Kunden',
      newEach: 'je erste Bestellung',
      repeat: 'Für bestehende Kunden',
      repeatEach: 'je weitere Bestellung',
    },
    field: {
      new: 'Kosten für neue Kunden, {{month}}',
      repeat: 'Kosten für bestehende Kunden, {{month}}',
    },
    placeholder: 'in {{currency}}',
    running: 'läuft noch, zählt noch nicht mit',
    noOrders: 'keine Bestellung',
    earlier: 'Frühere Monate zeigen',
    saved: 'Kosten für {{month}} gespeichert.',
  },
} as const
