/** Settings, where the data lie, and what the program is. */
export const settingsMessages = {
  title: 'Einstellungen',
  appearance: { title: 'Sprache und Darstellung' },
  calculation: {
    title: 'Zeitzone und Rechnen',
    timeZone: 'Zeitzone Ihres Shops',
    timeZoneHint:
      'Bestellungen kurz vor oder nach Mitternacht kommen so auf den richtigen Tag. Gilt für künftige Importe.',
    timeZoneNone: 'Keine solche Zeitzone',
    shipping: 'Versandkosten zum Umsatz zählen',
    shippingHint: 'Gilt für die Übersicht. Der Umsatz eines einzelnen Kunden zählt immer nur die Ware.',
  },
  rates: {
    title: 'Währungen',
    text: 'Beträge verschiedener Währungen bleiben getrennt. Mit Ihren eigenen Kursen zeigt die Übersicht sie auf Wunsch auch zusammen. Das Programm holt keine Kurse aus dem Netz.',
    one: 'Alle Ihre Bestellungen sind in {{currency}}. Kurse brauchen Sie erst mit einer zweiten Währung.',
    none: 'Sobald es Bestellungen gibt, stehen ihre Währungen hier.',
    main: 'Hauptwährung',
    rate: '1 {{from}} in {{to}}',
    orders_one: '{{formatted}} Bestellung',
    orders_other: '{{formatted}} Bestellungen',
    typed: 'eingetragen am {{day}}',
    missing: 'kein Kurs: bleibt für sich',
    remove: 'Kurs für {{from}} entfernen',
    removed: 'Der Kurs für {{from}} ist entfernt.',
  },
  data: {
    title: 'Ihre Daten',
    text: 'Alles liegt in diesem Ordner auf Ihrem Computer. Das Programm schickt nichts davon irgendwohin.',
    folder: 'Datenordner',
    copy: 'Pfad kopieren',
    copied: 'Kopiert',
    backup: 'So sichern Sie Ihre Daten',
    backupText:
      'Beenden Sie das Programm und kopieren Sie den ganzen Ordner auf eine externe Festplatte oder einen USB-Stick. Zum Zurückspielen kopieren Sie ihn an dieselbe Stelle. Vor jeder neuen Programmversion legt Stammkunde von selbst eine Sicherung in diesem Ordner an.',
    contents: '{{customers}} und {{orders}} aus {{sources}}.',
    contentsEmpty: 'Noch ist nichts gespeichert.',
    history: 'Frühere Importe ansehen oder rückgängig machen',
  },
  about: {
    title: 'Über Stammkunde',
    version: 'Version {{version}}',
    text: 'Stammkunde arbeitet ohne Internet. Es gibt kein Konto, keine Messung Ihres Verhaltens und keine Werbung.',
    law: 'Die Hinweise zur Erlaubnis beruhen auf veröffentlichten Quellen. Sie sind keine Rechtsberatung.',
    libraries:
      'Gebaut mit freier Software, unter anderem Electron, React, Mantine, TanStack, Chart.js und SQLite.',
    licences: 'Lizenzen der verwendeten Software',
    openLicences: 'Lizenzen anzeigen',
  },
} as const
