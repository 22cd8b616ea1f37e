/**
 * What can be odd about a file, one of its rows or one of its cells. `title`: what it is; `found`: what was
 * seen and what the program does with it; `todo`: what the owner can do.
 */
export const importIssueMessages = {
  file_empty: {
    title: 'Die Datei ist leer',
    found: 'In dieser Datei steht nichts.',
    todo: 'Laden Sie den Export in Ihrem Shop noch einmal herunter. Prüfen Sie dort auch, ob der Zeitraum Bestellungen enthält.',
  },
  file_is_image: {
    title: 'Das ist ein Bild',
    found:
      'Die Datei ist ein Foto oder eine Grafik und keine Tabelle. Daraus lassen sich keine Bestellungen lesen.',
    todo: 'Laden Sie in Ihrem Shop den Bestell-Export als CSV- oder Excel-Datei herunter und legen Sie diese Datei hier ab.',
  },
  file_is_pdf: {
    title: 'Das ist ein PDF',
    found:
      'Die Datei ist ein PDF-Dokument, zum Beispiel eine Rechnung oder ein Ausdruck. Sie enthält keine Tabelle, die sich lesen lässt.',
    todo: 'Laden Sie denselben Bericht in Ihrem Shop als CSV oder Excel (XLSX) herunter.',
  },
  file_is_archive: {
    title: 'Archiv ohne lesbare Tabelle',
    found:
      'In dem Archiv ist keine Tabelle als CSV, TSV oder Excel (XLSX), oder es ist beschädigt, mit einem Kennwort geschützt oder kein ZIP.',
    todo: 'Öffnen Sie das Archiv mit einem Doppelklick, entpacken Sie es und legen Sie die Dateien daraus hier ab.',
  },
  file_is_old_excel: {
    title: 'Altes Excel-Format',
    found: 'Die Datei ist im alten Excel-Format (.xls) gespeichert, das hier nicht gelesen wird.',
    todo: 'Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“.',
  },
  file_is_binary: {
    title: 'Das ist keine Tabelle',
    found: 'Der Inhalt der Datei ist kein Text und keine Excel-Tabelle.',
    todo: 'Laden Sie in Ihrem Shop den Export der Bestellungen oder Kunden als CSV oder Excel (XLSX) herunter.',
  },
  file_is_web_page: {
    title: 'Das ist eine Internetseite',
    found:
      'Statt der Tabelle wurde eine Internetseite gespeichert. Das passiert oft, wenn die Anmeldung im Shop abgelaufen ist.',
    todo: 'Melden Sie sich im Shop neu an und laden Sie den Export noch einmal über die Schaltfläche „Exportieren“ herunter.',
  },
  line_too_long: {
    title: 'Eine Zeile hört nicht auf',
    found: 'Eine Zeile ist so lang, wie es in einer Tabelle nicht vorkommt.',
    todo: 'Prüfen Sie, ob das die richtige Datei ist. Wenn ja, wählen Sie ein anderes Trennzeichen oder laden Sie den Export neu herunter.',
  },
  unclosed_quote: {
    title: 'Ein Anführungszeichen fehlt',
    found:
      'Ein Anführungszeichen wird geöffnet und nie geschlossen. Deshalb lässt sich nicht sagen, wo die Zeile endet. Meist wurde die Datei beim Herunterladen abgeschnitten.',
    todo: 'Laden Sie den Export noch einmal herunter. Bleibt es dabei, wählen Sie ein anderes Trennzeichen.',
  },
  workbook_unreadable: {
    title: 'Die Excel-Datei lässt sich nicht öffnen',
    found: 'Die Arbeitsmappe ist beschädigt oder mit einem Kennwort geschützt.',
    todo: 'Öffnen Sie die Datei in Excel oder LibreOffice, entfernen Sie den Schutz und speichern Sie sie neu, am besten als „CSV UTF-8“.',
  },
  workbook_too_large: {
    title: 'Die Excel-Datei ist zu groß',
    found: 'So große Arbeitsmappen würden sehr viel Arbeitsspeicher brauchen.',
    todo: 'Speichern Sie die Tabelle als „CSV UTF-8“; davon werden auch sehr große Dateien gelesen.',
  },
  header_not_found: {
    title: 'Keine Überschriften gefunden',
    found: 'In den ersten Zeilen stehen keine Spaltenüberschriften, die sich deuten lassen.',
    todo: 'Sagen Sie selbst, was in welcher Spalte steht, oder prüfen Sie Trennzeichen und Zeichensatz.',
  },
  header_only: {
    title: 'Nur Überschriften, keine Zeilen',
    found:
      'Die Datei hat Spaltenüberschriften, darunter steht aber nichts: keine Bestellungen, keine Kunden.',
    todo: 'Sie brauchen nichts zu tun. Haben Sie Einträge erwartet, wählen Sie beim Export einen anderen Zeitraum.',
  },
  needs_mapping: {
    title: 'Diese Tabelle ist noch unbekannt',
    found: 'Die Spalten passen zu keinem bekannten Shop oder Marktplatz.',
    todo: 'Sagen Sie einmal, was in welcher Spalte steht. Das wird für alle Dateien mit denselben Spalten gemerkt.',
  },
  wrong_report_bank_statement: {
    title: 'Das sieht nach einem Kontoauszug aus',
    found:
      'Die Spalten sind die eines Bankkontos oder Zahlungsdienstes. Darin stehen Zahlungen, aber keine Bestellungen.',
    todo: 'Laden Sie stattdessen den Bestell-Export Ihres Shops herunter.',
  },
  wrong_report_payments: {
    title: 'Das ist ein Bericht über Auszahlungen',
    found:
      'Die Spalten sind die eines Auszahlungs- oder Gebührenberichts. Daraus lassen sich Kunden nicht erkennen.',
    todo: 'Laden Sie auf dem Marktplatz den Bericht über Bestellungen herunter, nicht den über Zahlungen.',
  },
  blank_row: {
    title: 'Leere Zeilen',
    found: 'Diese Zeilen haben Trennzeichen, aber keinen Inhalt. Sie werden übersprungen.',
    todo: 'Sie brauchen nichts zu tun.',
  },
  footer_row: {
    title: 'Fußzeilen',
    found:
      'Diese Zeilen am Ende sind Summen oder Hinweise des Marktplatzes, keine Bestellungen. Sie werden übersprungen.',
    todo: 'Sie brauchen nichts zu tun.',
  },
  abandoned_basket: {
    title: 'Abgebrochene Warenkörbe',
    found:
      'Hier hat jemand den Warenkorb gefüllt, aber nicht bestellt. Das zählt nicht als Bestellung und wird übersprungen.',
    todo: 'Sie brauchen nichts zu tun.',
  },
  not_an_order: {
    title: 'Gebühren, Auszahlungen und Umbuchungen',
    found:
      'Diese Zeilen sind Gebühren, Auszahlungen, Umbuchungen oder eigene Ausgaben, keine Bestellungen. Sie werden übersprungen.',
    todo: 'Sie brauchen nichts zu tun.',
  },
  missing_order_id: {
    title: 'Bestellnummer fehlt',
    found:
      'In diesen Zeilen steht keine Bestellnummer. Ohne sie ließe sich die Bestellung beim nächsten Import nicht wiedererkennen, deshalb werden die Zeilen übersprungen.',
    todo: 'Prüfen Sie, ob die richtige Spalte als Bestellnummer gelesen wird. Nach dem Import können Sie diese Zeilen als Datei speichern, ergänzen und noch einmal hier ablegen.',
  },
  missing_identity: {
    title: 'Niemand zu erkennen',
    found: 'In diesen Zeilen stehen weder E-Mail noch Name noch Kundennummer. Sie werden übersprungen.',
    todo: 'Prüfen Sie, ob die Spalten für Name und E-Mail richtig zugeordnet sind. Nach dem Import können Sie diese Zeilen als Datei speichern und ergänzen.',
  },
  excluded_by_owner: {
    title: 'Von Ihnen abgewählt',
    found: 'Bei diesen Zeilen haben Sie das Häkchen weggenommen. Sie werden übersprungen.',
    todo: 'Setzen Sie das Häkchen wieder, wenn sie doch importiert werden sollen.',
  },
  file_refused: {
    title: 'Datei nicht übernommen',
    found: 'Weil die Datei als Ganzes nicht gelesen werden kann, werden alle ihre Zeilen übersprungen.',
    todo: 'Lösen Sie zuerst das Problem der Datei, das oben genannt ist.',
  },
  raises_no_permission: {
    title: 'Sagt nichts gegen die Adresse',
    found:
      'Diese Zeilen sagen, dass jemand angemeldet ist, eine E-Mail bekommen, geöffnet oder geklickt hat. Ein Import kann eine Erlaubnis nur wegnehmen, nie geben. Deshalb werden sie übersprungen.',
    todo: 'Sie brauchen nichts zu tun. Eine Einwilligung tragen Sie auf der Karte des Kunden mit ihrem Nachweis ein.',
  },
  unknown_email_state: {
    title: 'Status der Adresse unbekannt',
    found:
      'Dieses Wort für den Stand einer Adresse ist nicht bekannt. Es könnte „abgemeldet“ heißen; die Zeilen werden übersprungen.',
    todo: 'Sehen Sie in Ihrem Newsletter-Programm nach, was das Wort bedeutet. Heißt es „abgemeldet“, dann ändern Sie es in der Datei und legen Sie sie noch einmal hier ab.',
  },
  missing_campaign: {
    title: 'Name der Kampagne oder Zahlen fehlen',
    found:
      'In diesen Zeilen steht kein Name einer Kampagne oder keine einzige Zahl. Sie werden übersprungen.',
    todo: 'Prüfen Sie, ob das der Bericht mit einer Zeile je Kampagne ist.',
  },
  unknown_person: {
    title: 'Kein Kunde von Ihnen',
    found:
      'Diese Antworten nennen eine E-Mail-Adresse, Kunden- oder Bestellnummer, die bei keinem Ihrer Kunden vorkommt. Aus einer Antwort entsteht nie ein neuer Kunde, deshalb werden die Zeilen übersprungen.',
    todo: 'Importieren Sie zuerst die Bestellungen, zu denen die Antworten gehören, und legen Sie diese Datei dann noch einmal hier ab.',
  },
  several_persons: {
    title: 'Passt zu mehreren Kunden',
    found:
      'Diese E-Mail-Adresse oder Nummer haben mehrere Ihrer Kunden. Wer geantwortet hat, lässt sich nicht sagen, deshalb werden die Zeilen übersprungen.',
    todo: 'Sind es dieselben Menschen, führen Sie die Kunden unter „Dubletten“ zusammen und importieren Sie die Datei noch einmal. Sonst tragen Sie die Antwort auf der richtigen Karte ein.',
  },
  no_interest_named: {
    title: 'Keine Angabe zu Interessen',
    found: 'In diesen Zeilen ist kein Thema angekreuzt und nichts frei eingetragen. Sie werden übersprungen.',
    todo: 'Sie brauchen nichts zu tun.',
  },
  unknown_topic: {
    title: 'Kein Thema von Ihnen',
    found:
      'So heißt keines Ihrer Themen. Die Angabe wird trotzdem übernommen und steht beim Kunden in dessen eigenen Worten.',
    todo: 'Legen Sie hier oder später unter „Interessen“ ein Thema mit diesem Namen an: Alle Angaben zählen dann von selbst dazu, auch schon importierte.',
  },
  bad_date: {
    title: 'Datum nicht lesbar',
    found:
      'Diese Einträge sind kein Datum, das es im Kalender gibt. Die Zeilen werden ohne Datum übernommen und zählen dann in keinem Zeitraum.',
    todo: 'Oft ist nur die Reihenfolge von Tag und Monat eine andere. Sie lässt sich in der Vorschau für die ganze Datei umstellen.',
  },
  missing_date: {
    title: 'Datum fehlt',
    found: 'In diesen Zeilen steht kein Bestelldatum. Sie werden übernommen, zählen aber in keinem Zeitraum.',
    todo: 'Prüfen Sie, ob die richtige Spalte als Bestelldatum gelesen wird, oder ergänzen Sie das Datum in der Datei.',
  },
  bad_time: {
    title: 'Uhrzeit nicht lesbar',
    found: 'Diese Einträge sind keine Uhrzeit. Die Bestellungen werden ohne Uhrzeit übernommen.',
    todo: 'Prüfen Sie, ob die richtige Spalte als Uhrzeit gelesen wird.',
  },
  ambiguous_date: {
    title: 'Tag oder Monat zuerst?',
    found:
      'Alle Daten dieser Datei lassen sich auf zwei Arten lesen, zum Beispiel „03.04.“ als 3. April oder als 4. März.',
    todo: 'Wählen Sie oben, welcher Tag gemeint ist.',
  },
  ambiguous_amount: {
    title: 'Punkt oder Komma?',
    found:
      'Alle Beträge dieser Datei lassen sich auf zwei Arten lesen, zum Beispiel „1.234“ als eintausendzweihundertvierunddreißig oder als gut eins.',
    todo: 'Wählen Sie oben, welche Zahl gemeint ist.',
  },
  bad_amount: {
    title: 'Betrag nicht lesbar',
    found: 'Diese Einträge sind kein Geldbetrag. Die Zeilen werden ohne diesen Betrag übernommen.',
    todo: 'Prüfen Sie, ob in dieser Datei das Komma oder der Punkt die Cent abtrennt. Das lässt sich in der Vorschau für die ganze Datei umstellen.',
  },
  bad_quantity: {
    title: 'Menge nicht lesbar',
    found: 'Diese Einträge sind keine Zahl. Es wird mit der Menge 1 gerechnet.',
    todo: 'Prüfen Sie, ob die richtige Spalte als Menge gelesen wird.',
  },
  bad_field_value: {
    title: 'Passt nicht zum eigenen Feld',
    found:
      'Diese Einträge sind nicht das, was das Feld enthält (eine Zahl, ja oder nein). Die Zeilen werden ohne sie übernommen.',
    todo: 'Prüfen Sie, ob die richtige Spalte dem Feld zugeordnet ist.',
  },
  rounded_number: {
    title: 'Von einer Tabellenkalkulation gekürzte Nummern',
    found:
      'Von diesen langen Nummern sind nur die ersten Ziffern übrig („4,91512E+11“). Telefonnummern bleiben deshalb leer. Zeilen, deren Bestellnummer so aussieht, bleiben draußen, weil niemand weiß, zu welcher Bestellung sie gehören.',
    todo: 'Importieren Sie die Datei so, wie Ihr Shop sie erzeugt hat, ohne sie vorher in Excel zu speichern.',
  },
  bad_email: {
    title: 'E-Mail-Adresse nicht brauchbar',
    found: 'Diese Einträge sind keine vollständige E-Mail-Adresse. Die Zeilen werden ohne E-Mail übernommen.',
    todo: 'Sie können die Adresse später beim Kunden eintragen.',
  },
  email_typo: {
    title: 'Vielleicht vertippt: E-Mail-Adressen',
    found:
      'Diese Adressen sehen aus wie ein Tippfehler, zum Beispiel „gmial.com“ statt „gmail.com“. Sie werden so übernommen, wie sie dastehen.',
    todo: 'Auf der Karte des Kunden steht ein Vorschlag, den Sie mit einem Klick übernehmen können.',
  },
  doubtful_birthday: {
    title: 'Fragliche Geburtstage',
    found:
      'Tage wie der 01.01.1900 oder der 01.01.1970 stehen meist dort, wo niemand etwas eingetragen hat. Sie werden nicht als Geburtstag übernommen.',
    todo: 'Sie brauchen nichts zu tun. Was in der Datei stand, bleibt auf der Karte des Kunden zu sehen.',
  },
  relay_email: {
    title: 'Weiterleitungsadressen von Marktplätzen',
    found:
      'Diese E-Mail-Adressen hat ein Marktplatz oder ein Programm erfunden. Sie gehören keinem Menschen auf Dauer und werden weder zum Wiedererkennen noch für Listen benutzt.',
    todo: 'Sie brauchen nichts zu tun. Die Bestellungen werden trotzdem gezählt.',
  },
  bad_count: {
    title: 'Zahl nicht lesbar',
    found: 'Diese Einträge sind keine ganze Zahl. Die Zeilen werden ohne diese Zahl übernommen.',
    todo: 'Sehen Sie in der Datei nach, ob die Spalte wirklich eine Anzahl enthält.',
  },
  missing_currency: {
    title: 'Währung fehlt',
    found: 'Die Datei sagt nicht, in welcher Währung die Beträge sind.',
    todo: 'Geben Sie bei der Zuordnung der Spalten die Währung an, zum Beispiel EUR.',
  },
  assumed_currency: {
    title: 'Währung angenommen',
    found:
      'In dieser Datei steht keine Währung. Die Beträge werden in der Währung übernommen, die Sie für diese Quelle zuletzt gewählt haben, sonst in Ihrer Hauptwährung, ohne eine solche in Euro.',
    todo: 'Stimmt das, brauchen Sie nichts zu tun. Sonst wählen Sie in der Vorschau unter „So wird die Datei gelesen“ die Währung.',
  },
  unknown_status: {
    title: 'Status unbekannt',
    found:
      'Diese Wörter für den Stand einer Bestellung sind nicht bekannt. Die Bestellungen werden übernommen und zählen, als wären sie bezahlt.',
    todo: 'Bedeutet eines der Wörter „storniert“ oder „erstattet“, dann wählen Sie diese Zeilen in der Vorschau ab.',
  },
  unknown_country: {
    title: 'Land unbekannt',
    found: 'Diese Ländernamen sind nicht bekannt. Die Adressen werden ohne Land übernommen.',
    todo: 'Sie können das Land später beim Kunden eintragen.',
  },
  internal_ids: {
    title: 'Kennungen statt Namen',
    found:
      'In diesen Spalten stehen nur Kennungen aus der Datenbank des Shops, zum Beispiel „0d3c5a…“. Was sie bedeuten, steht nicht in der Datei: Die Adressen werden ohne diese Länder übernommen, die Bestellungen ohne diese Artikel und so gezählt, als wären sie bezahlt, auch stornierte.',
    todo: 'Shopware 5: Fehlende Länder können Sie später beim Kunden eintragen. Shopware 6: Ersetzen Sie unter Einstellungen › Import/Export › Profile in einer Kopie des Profils die Zuordnungen: „stateMachineState.technicalName“ für order_state, „billingAddress.country.iso“ und „deliveries.shippingOrderAddress.country.iso“ für die Länder. Exportieren Sie damit neu und legen Sie die Datei hier ab; nichts zählt doppelt.',
  },
  unreadable_items: {
    title: 'Artikel nicht lesbar',
    found:
      'In dieser Spalte stehen alle Artikel einer Bestellung in einem Feld, in einer Schreibweise, die nicht bekannt ist. Die Bestellungen werden ohne Artikel übernommen.',
    todo: 'Sie brauchen nichts zu tun: Beträge und Käufer stimmen. Auswertungen nach Artikeln bleiben ohne diese Bestellungen.',
  },
  orders_without_emails: {
    title: 'Bestellungen ohne E-Mail',
    found:
      'Diese Liste nennt zu jeder Bestellung nur den Namen. Die Bestellungen zählen in Ihren Zahlen; wer mehrmals gekauft hat, lässt sich ohne E-Mail aber nicht erkennen.',
    todo: 'Magento: Blenden Sie in der Liste der Bestellungen über „Spalten“ die Kunden-E-Mail ein und exportieren Sie noch einmal. PrestaShop: Die Liste hat keine E-Mail; unter Erweiterte Einstellungen › Datenbank › SQL-Manager lässt sich eine Abfrage mit E-Mail speichern und als CSV herunterladen. Nichts zählt doppelt.',
  },
  short_row: {
    title: 'Abgeschnittene Zeilen',
    found:
      'Diese Zeilen hören auf, bevor Datum oder Betrag kommen. Was fehlt, gilt als leer. Oft ist eine Zeile mitten in einem Text umgebrochen.',
    todo: 'Sehen Sie in der Vorschau nach, ob die Werte in den richtigen Spalten stehen. Wenn nicht, wählen Sie ein anderes Trennzeichen.',
  },
  long_row: {
    title: 'Zeilen mit zu vielen Spalten',
    found:
      'Diese Zeilen sind länger als die Überschrift. Was übersteht, wird nicht gelesen. Oft steht ein Trennzeichen mitten in einem Text.',
    todo: 'Sehen Sie in der Vorschau nach, ob die Werte in den richtigen Spalten stehen. Wenn nicht, wählen Sie ein anderes Trennzeichen.',
  },
  undecodable_character: {
    title: 'Umlaute oder Sonderzeichen unlesbar',
    found:
      'Einige Zeichen lassen sich nicht lesen, meist ä, ö, ü, ß oder €. Die Datei wurde wohl mit einem anderen Zeichensatz gespeichert.',
    todo: 'Wählen Sie einen anderen Zeichensatz, bis Namen und Orte richtig aussehen.',
  },
  orders_without_buyers: {
    title: 'Bestellungen ohne Käufer',
    found:
      'In dieser Datei stehen weder Namen noch Adressen noch E-Mails. Die Bestellungen zählen in Ihren Zahlen, gehören aber noch zu keinem Kunden.',
    todo: 'Importieren Sie zusätzlich die Datei mit den Käufern; die Bestellungen finden von selbst zusammen. Bei Shopware 5 ist das das Profil „default_order_main_data“, bei Amazon „Bestellungen › Bestellberichte › Neue Bestellungen“. Kaufland gibt keine Käufer heraus.',
  },
  contacts_in_other_file: {
    title: 'Nur Namen, keine Adressen',
    found:
      'Diese Auswertung von WooCommerce nennt zu jeder Bestellung nur den Namen. Die Bestellungen zählen in Ihren Zahlen; ohne E-Mail und Adresse lassen sie sich aber keinem Kunden sicher zuordnen.',
    todo: 'Exportieren Sie bitte auch die Kunden: WooCommerce › Statistiken („Analytics“) › Kunden › „Herunterladen“. Am besten holen Sie die Bestellungen zusätzlich mit dem kostenlosen Plugin „Advanced Order Export For WooCommerce“ (WooCommerce › Export Orders): Dort stehen E-Mail und Adresse bei jeder Bestellung, und nichts zählt doppelt.',
  },
  ebay_payments_report: {
    title: 'Transaktionsbericht ohne Adressen',
    found:
      'Bestellungen und Erstattungen werden übernommen. E-Mail und Straße der Käufer stehen in diesem eBay-Bericht nicht.',
    todo: 'Holen Sie dazu auch den Bestellbericht: Verkäufer-Cockpit Pro › Bestellungen › „Bericht herunterladen“. Beide Dateien ergänzen sich, nichts zählt doppelt.',
  },
} as const
