/** The first screen of an empty customer base. */
export const startMessages = {
  title: 'Willkommen bei Stammkunde',
  intro:
    'Stammkunde macht aus den Bestelldateien Ihres Shops und Ihrer Marktplätze eine saubere Kundenkartei. Sie sehen, wer wieder kauft und wem Sie schreiben dürfen, und nehmen fertige Listen für Newsletter und Briefe mit.',
  privacy: 'Alles bleibt auf diesem Computer. Es wird nichts hochgeladen, es gibt kein Konto.',
  drop: {
    title: 'Ziehen Sie Ihre Dateien in dieses Fenster',
    text: 'Gern mehrere auf einmal: CSV, TSV, TXT oder Excel (XLSX). Sie sehen erst eine Vorschau; gespeichert wird nichts, bevor Sie zustimmen.',
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
      orders:
        'Bestellungen öffnen, oben auf „Exportieren“ klicken, „Alle Bestellungen“ und „CSV für Excel“ wählen.',
      customers: 'Kunden öffnen, oben auf „Exportieren“ klicken, „Alle Kunden“ wählen.',
    },
    etsy: {
      files: 'Bestellungen und bestellte Artikel',
      orders:
        'Shop-Manager › Einstellungen › Optionen › Daten herunterladen. „Bestellungen“ und das Jahr wählen, CSV herunterladen.',
      customers: 'Dasselbe noch einmal mit „Bestellte Artikel“. Beide Dateien zusammen hierher ziehen.',
    },
    ebay: {
      files: 'Bestellbericht, deutsch oder englisch',
      orders:
        'Verkäufer-Cockpit Pro › Bestellungen › „Bericht herunterladen“. Zeitraum wählen und die CSV-Datei herunterladen.',
      customers: 'eBay gibt nur die letzten 90 Tage heraus: am besten einmal im Monat holen.',
    },
    amazon: {
      files: 'Bestellbericht (Textdatei)',
      orders:
        'Seller Central › Bestellungen › Bestellberichte. „Neue Bestellungen“ und den Zeitraum wählen, Bericht anfordern und herunterladen.',
      customers:
        'Amazon verbietet jede Werbung an Käufer. Sie erscheinen in den Zahlen, nie in einer Werbeliste.',
    },
    shopware: {
      files: 'Haupt-Bestelldaten aus Shopware 5',
      orders:
        'Inhalte › Import/Export › Export. Profil „default_order_main_data“ und das Format CSV wählen, exportieren und herunterladen.',
      customers: 'Das Modul „Shopware Import/Export“ muss dafür installiert sein.',
    },
  },
} as const
