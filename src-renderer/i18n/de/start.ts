/** The first screen of an empty customer base. */
export const startMessages = {
  title: 'Willkommen bei Stammkunde',
  intro:
    'Stammkunde macht aus den Bestelldateien Ihres Shops und Ihrer Marktplätze eine saubere Kundenkartei. Sie sehen, wer wieder kauft und wem Sie schreiben dürfen, und nehmen fertige Listen für Newsletter und Briefe mit.',
  privacy: 'Alles bleibt auf diesem Computer. Es wird nichts hochgeladen, es gibt kein Konto.',
  drop: {
    title: 'Ziehen Sie Ihre Dateien in dieses Fenster',
    text: 'Gern mehrere auf einmal: CSV, TSV, TXT, Excel (XLSX) oder ZIP. Sie sehen erst eine Vorschau; gespeichert wird nichts, bevor Sie zustimmen.',
  },
  sample: {
    title: 'Erst einmal umsehen?',
    text: 'Der Beispiel-Shop hat etwa 400 erfundene Kunden aus drei Jahren. Ein Klick entfernt ihn wieder.',
    button: 'Mit Beispiel-Shop ausprobieren',
    loading: 'Der Beispiel-Shop wird geladen …',
    progress: 'Fortschritt: {{percent}}',
  },
  sources: {
    title: 'Woher bekomme ich die Dateien?',
    text: 'Diese Dateien erkennt das Programm von selbst. Jede andere Tabelle geht auch: Dann ordnen Sie die Spalten einmal zu.',
    shopify: {
      files: 'Bestellungen und Kunden',
      how: 'Bestellungen öffnen, oben auf „Exportieren“ klicken, „Alle Bestellungen“ und „CSV für Excel“ wählen.',
      also: 'Kunden öffnen, oben auf „Exportieren“ klicken, „Alle Kunden“ wählen.',
    },
    etsy: {
      files: 'Bestellungen und bestellte Artikel',
      how: 'Shop-Manager › Einstellungen › Optionen › Daten herunterladen. „Bestellungen“ und das Jahr wählen, CSV herunterladen.',
      also: 'Dasselbe noch einmal mit „Bestellte Artikel“. Beide Dateien zusammen hierher ziehen.',
    },
    ebay: {
      files: 'Bestellbericht und Transaktionsbericht',
      how: 'Verkäufer-Cockpit Pro › Bestellungen › „Bericht herunterladen“. Zeitraum wählen und die CSV-Datei herunterladen.',
      also: 'eBay gibt nur die letzten 90 Tage heraus: am besten einmal im Monat holen. Erstattungen stehen im Transaktionsbericht: Zahlungen › Berichte.',
    },
    amazon: {
      files: 'Bestellbericht (Textdatei)',
      how: 'Seller Central › Bestellungen › Bestellberichte. „Neue Bestellungen“ und den Zeitraum wählen, Bericht anfordern und herunterladen. Auch „Nicht versendete Bestellungen“, „Alle Bestellungen“ und „Von Amazon versandte Sendungen“ werden erkannt; „Alle Bestellungen“ nennt aber keine Käufer.',
      also: 'Amazon verbietet jede Werbung an Käufer. Sie erscheinen in den Zahlen, nie in einer Werbeliste.',
    },
    paypal: {
      files: 'Zahlungen aus allen Quellen, mit echter E-Mail',
      how: 'PayPal-Geschäftskonto › Aktivität › „Herunterladen“. „Alle Transaktionen“, den Zeitraum und CSV wählen, Bericht erstellen und herunterladen.',
      also: 'Gehört eine Zahlung zu einer Bestellung aus Ihrem Shop oder von eBay, wird sie ihr zugeordnet und zählt nicht doppelt. Erstattungen kommen mit.',
    },
    shopware: {
      files: 'Bestellungen, Positionen, Kunden und Newsletter-Empfänger',
      how: 'Inhalte › Import/Export › Export (Plugin „Shopware Import/Export“). Profil „default_order_main_data“ und das Format CSV wählen, exportieren und herunterladen; danach dasselbe mit „default_orders“ für die Artikel.',
      also: 'Ebenso die Profile „default_customers“ und „default_newsletter_recipients“. Passwörter, die Shopware mit ausgibt, werden weder angezeigt noch gespeichert.',
    },
    shopware6: {
      files: 'Bestellungen und Kunden',
      how: 'Einstellungen › Shop › Import/Export › Export. Profil „Standardprofil Bestellungen“ wählen, exportieren und herunterladen.',
      also: 'Dasselbe mit „Standardprofil Kunden“ und „Standardprofil Newsletter-Empfänger“. Stände und Länder gibt Shopware nur als Kennungen aus; wie sie lesbar werden, steht nach dem Ablegen der Datei dabei.',
    },
    prestashop: {
      files: 'Bestellungen und Kunden',
      how: 'Bestellungen › Bestellungen, oben rechts über der Liste „Exportieren“. Jede Sprache geht.',
      also: 'Kunden › Kunden, ebenso „Exportieren“. Die Liste der Bestellungen hat keine E-Mail, deshalb bitte beide holen.',
    },
    magento: {
      files: 'Bestellungen aus Magento 2 und Adobe Commerce',
      how: 'Verkäufe › Bestellungen. Über „Spalten“ zuerst „Kunden-E-Mail“, „Versand und Bearbeitung“ und „Gesamt erstattet“ einblenden, dann „Exportieren“ › CSV.',
      also: 'Ohne die Spalte mit der E-Mail lassen sich die Bestellungen keinem Kunden zuordnen.',
    },
    bigcommerce: {
      files: 'Bestellungen mit Artikeln',
      how: 'Orders › Export all orders. Vorlage „Default“ und das Format CSV wählen, herunterladen.',
      also: 'Die Bestellungen enthalten die Kunden, mit E-Mail und Adresse.',
    },
    woocommerce: {
      files: 'Bestellungen (mit Plugin) und Kunden',
      how: 'Das kostenlose Plugin „Advanced Order Export For WooCommerce“ installieren, dann WooCommerce › Export Orders: Zeitraum und Format CSV wählen, die Spalte „Currency“ dazunehmen, auf „Export“ klicken. Dateien des Plugins „Order Export & Order Import“ von WebToffee gehen genauso.',
      also: 'Ohne Plugin: WooCommerce › Statistiken („Analytics“) › Bestellungen und ebenso › Kunden, jeweils oben rechts an der Tabelle auf „Herunterladen“ klicken. In diesen Bestellungen stehen nur Namen, deshalb bitte immer beide Dateien holen.',
    },
    wix: {
      files: 'Bestellungen',
      how: 'Website-Verwaltung › Verkäufe › Bestellungen, dann oben auf „Exportieren“. Zeitraum wählen und die CSV-Datei herunterladen.',
      also: 'Die Bestellungen enthalten die Kunden, mit E-Mail und Adresse.',
    },
    squarespace: {
      files: 'Bestellungen',
      how: 'Verkaufen › Bestellungen › „CSV herunterladen“. Alle Arten von Bestellungen und den Zeitraum wählen, herunterladen.',
      also: 'Stornierte Bestellungen dürfen dabei sein: Sie zählen nicht mit.',
    },
    square: {
      files: 'Verkaufte Artikel und Transaktionen',
      how: 'Square Dashboard › Transaktionen › „Exportieren“. Zeitraum wählen und „Artikeldetails (CSV)“ herunterladen, danach „Transaktionen (CSV)“.',
      also: 'Beide Dateien zusammen hierher ziehen. Square nennt Käufer nur mit Namen und Nummer, an der Kasse oft gar nicht.',
    },
    kaufland: {
      files: 'Bericht „Ihre Verkäufe“',
      how: 'Seller-Portal › Berichte: „Ihre Verkäufe“ und den Zeitraum wählen, Bericht erstellen und die CSV-Datei herunterladen.',
      also: 'In diesem Bericht stehen keine Käufer. Die Bestellungen zählen in Ihren Zahlen, gehören aber zu keinem Kunden.',
    },
    mailchimp: {
      files: 'Abmeldungen, gesperrte Adressen und Ergebnisse der Kampagnen',
      how: 'Zielgruppe › Alle Kontakte › „Zielgruppe exportieren“. Das ZIP-Archiv so, wie es ist, hierher ziehen: Welche Datei Abmeldungen enthält, steht in ihrem Namen.',
      also: 'Für die Zahlen: Kampagnen › Berichte › „Exportieren“.',
    },
    newsletter: {
      name: 'Andere Programme',
      files: 'Brevo, Klaviyo, CleverReach, rapidmail, MailerLite, ActiveCampaign, Kit …',
      how: 'Kontakte oder Empfänger mit ihrem Status als CSV exportieren. Jede Liste mit E-Mail und Status geht, auch aus anderen Programmen.',
      also: 'Solche Dateien können eine Erlaubnis nur wegnehmen. Für die Zahlen exportieren Sie den Bericht über Ihre Kampagnen.',
    },
    other: {
      name: 'Andere Systeme',
      files: 'Billbee, JTL-Wawi, plentymarkets, Gambio, OTTO, Avocadostore …',
      how: 'Bestellungen oder Kunden als CSV oder Excel exportieren, mit möglichst vielen Spalten: Bestellnummer, Datum, Betrag, Name, E-Mail, Adresse, Artikel.',
      also: 'Die Spalten ordnet das Programm nach ihren Namen vor (Deutsch, Englisch, Französisch, Spanisch, Italienisch, Niederländisch, Polnisch). Sie prüfen das einmal; danach wird die Datei von selbst erkannt.',
    },
    group: {
      shops: 'Ihr Shop',
      marketplaces: 'Marktplätze',
      payments: 'Zahlung und Kasse',
      newsletters: 'Newsletter',
      others: 'Alles andere',
    },
  },
} as const
