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
