/** How complete the data are: five points, their gaps, and how to close them. */
export const qualityMessages = {
  title: 'Datenqualität',
  text: 'Wie vollständig Ihre Kundendaten sind, in fünf Punkten. Jede Lücke führt zu genau den Kunden oder Bestellungen, bei denen etwas fehlt.',
  empty: {
    title: 'Noch keine Kundendaten',
    text: 'Nach dem ersten Import sehen Sie hier, was vollständig ist und was noch fehlt.',
    button: 'Zum Import',
  },
  unattributable_one:
    '{{formatted}} Käufer, der nur hinter einer Weiterleitungsadresse bekannt ist, zählt hier nicht mit.',
  unattributable_other:
    '{{formatted}} Käufer, die nur hinter Weiterleitungsadressen bekannt sind, zählen hier nicht mit.',
  summary: 'Die fünf Punkte auf einen Blick',
  score: '{{percent}} vollständig',
  none: 'nichts zu zählen',
  explain: 'Wie wird das gerechnet? {{name}}',
  formula: 'So gerechnet',
  formulaText: '{{present}} vorhandene Angaben ÷ {{expected}} erwartete Angaben',
  gaps: 'Lücken: {{name}}',
  open: 'Ansehen',
  openOf: '{{gap}}: {{counted}} ansehen',
  share: '{{percent}} der Kunden',
  shareOrders: '{{percent}} der Bestellungen',
  complete: 'Vollständig: {{names}}',
  allComplete: 'Hier fehlt nichts.',
  point: {
    addresses: {
      name: 'Adressen',
      text: 'Wen Sie erreichen können, und ob die Anschrift noch stimmt.',
      definition:
        'Je Kunde sieben Angaben: Name, brauchbare E-Mail, Anschrift, Hausnummer, zum Land passende Postleitzahl, Land, und dass die Anschrift in den letzten 12 Monaten bestätigt wurde. Wo die Anschrift fehlt, fehlen auch ihre Teile.',
    },
    orders: {
      name: 'Bestelldaten',
      text: 'Woraus sich Rhythmus und Wert eines Kunden ergeben.',
      definition:
        'Je Bestellung sechs Angaben: Tag, Betrag, Währung, Artikel, Käufer und Status. Zahlungen eines Zahlungsdienstes zu einer anderen Bestellung zählen nicht mit.',
    },
    interests: {
      name: 'Produktinteressen',
      text: 'Was jemand gekauft hat, zeigt, was ihn als Nächstes interessiert.',
      definition: 'Je Kunde eine Angabe: gekaufte Artikel oder ein Schlagwort aus dem Shop.',
    },
    wishes: {
      name: 'Informationswünsche',
      text: 'Wer möchte von Ihnen hören, und wovon?',
      definition:
        'Je Kunde zwei Angaben: ob er Werbung per E-Mail möchte (ja oder nein, von Ihnen bestätigt) und wovon er hören möchte (eine Angabe unter „Interessen“ oder in einem Ihrer eigenen Felder mit Auswahl). Käufer von Marktplätzen müssen Sie nach Werbung nicht fragen.',
    },
    dates: {
      name: 'Wichtige Termine',
      text: 'Anlässe für einen Gruß: Geburtstag, erste und letzte Bestellung.',
      definition: 'Je Kunde zwei Angaben: der Geburtstag und der Tag der ersten und letzten Bestellung.',
    },
  },
  gap: {
    no_name: 'Ohne Nachnamen oder Firma',
    no_email: 'Ohne brauchbare E-Mail-Adresse',
    email_typo: 'E-Mail-Adresse mit Tippfehler',
    no_address: 'Ohne vollständige Anschrift',
    no_house_number: 'Ohne Hausnummer',
    implausible_postal_code: 'Postleitzahl passt nicht zum Land',
    no_country: 'Ohne Land',
    address_returned: 'Post kam zurück',
    address_stale: 'Anschrift seit über 12 Monaten nicht bestätigt',
    no_products: 'Gekaufte Artikel nicht bekannt',
    consent_unknown: 'Wunsch zu E-Mail-Werbung nicht bekannt',
    consent_unconfirmed: 'Einwilligung noch nicht von Ihnen bestätigt',
    no_wish: 'Interessen nicht erfragt',
    no_birthday: 'Ohne Geburtstag',
    no_order_day: 'Ohne Datum der Bestellungen',
    no_day: 'Ohne Datum',
    no_amount: 'Ohne Betrag',
    no_currency: 'Ohne Währung',
    no_items: 'Ohne Artikel',
    no_buyer: 'Ohne Käufer',
    no_status: 'Ohne bekannten Status',
  },
  /** The detail itself, for those that are complete. */
  detail: {
    no_name: 'Namen',
    no_email: 'E-Mail-Adressen',
    email_typo: 'Schreibweise der E-Mails',
    no_address: 'Anschriften',
    no_house_number: 'Hausnummern',
    implausible_postal_code: 'Postleitzahlen',
    no_country: 'Länder',
    address_returned: 'zustellbare Anschriften',
    address_stale: 'Bestätigung der Anschriften',
    no_products: 'gekaufte Artikel',
    consent_unknown: 'Antworten zu E-Mail-Werbung',
    consent_unconfirmed: 'bestätigte Einwilligungen',
    no_wish: 'Interessen',
    no_birthday: 'Geburtstage',
    no_order_day: 'Tage der Bestellungen',
    no_day: 'Datum',
    no_amount: 'Betrag',
    no_currency: 'Währung',
    no_items: 'Artikel',
    no_buyer: 'Käufer',
    no_status: 'Status',
  },
  repair: {
    no_name: 'Beim Kunden unter „Angaben ändern“ eintragen.',
    no_email:
      'Bei der nächsten Bestellung erfragen und beim Kunden eintragen, oder eine Kundendatei mit E-Mails importieren.',
    email_typo: 'Beim Kunden unter „Angaben ändern“ berichtigen.',
    no_address: 'Eine Datei mit Anschriften importieren oder die Anschrift beim Kunden eintragen.',
    no_house_number: 'Auf einem alten Lieferschein nachsehen und beim Kunden eintragen.',
    implausible_postal_code:
      'Oft fehlt eine führende Null oder das Land stimmt nicht. Beim Kunden berichtigen.',
    no_country: 'Beim Kunden eintragen.',
    address_returned:
      'Nach der neuen Anschrift fragen und sie beim Kunden eintragen. Bis dahin stehen sie in keiner Liste für Briefe.',
    address_stale: 'Die wertvollsten zuerst: nachfragen, dann beim Kunden „Adresse stimmt“ anklicken.',
    no_products:
      'Die Datei mit den Artikeln der Bestellungen importieren; manche Shops geben sie getrennt aus.',
    consent_unknown:
      'Eine Kundendatei mit der Spalte für Werbung importieren oder die Einwilligung beim Kunden eintragen.',
    consent_unconfirmed: 'Einmal je Shop sagen, wie diese Einwilligungen zustande kamen.',
    no_wish:
      'Unter „Interessen“ Themen anlegen, im Shop oder mit einem Zettel im Paket danach fragen und die Antworten importieren oder eintragen.',
    no_birthday: 'Eine Kundendatei mit Geburtstagen importieren oder den Geburtstag beim Kunden eintragen.',
    no_order_day: 'Die Bestellungen mit einer Datumsspalte noch einmal importieren.',
    no_day:
      'Die Datei mit der richtigen Datumsspalte noch einmal importieren; die Bestellungen werden ergänzt.',
    no_amount: 'Die Datei mit der Betragsspalte noch einmal importieren; die Bestellungen werden ergänzt.',
    no_currency: 'Die Datei noch einmal importieren und die Währung angeben.',
    no_items: 'Die Artikel-Datei desselben Shops importieren; sie ergänzt die Bestellungen.',
    no_buyer: 'Die Datei mit den Kundendaten desselben Shops importieren.',
    no_status: 'Zählen als bezahlt. Eine Datei mit Status ergänzt sie.',
  },
  action: {
    import: 'Datei importieren',
    permission: 'Herkunft bestätigen',
    interests: 'Nach Interessen fragen',
    addressCheck: 'Anschriften prüfen lassen',
  },
  hint: {
    title: 'Lücke schließen',
    back: 'Zur Datenqualität',
  },
  card: {
    title: 'Was noch fehlt',
    edit: 'Angaben ergänzen',
    more: 'Alle Lücken in der Datenqualität',
  },
} as const
