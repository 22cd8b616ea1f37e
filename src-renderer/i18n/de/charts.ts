/** What stands on and around every chart. */
export const chartsMessages = {
  menu: {
    button: 'Mehr zu „{{title}}“',
    asTable: 'Als Tabelle zeigen',
    asChart: 'Als Diagramm zeigen',
    savePicture: 'Als Bild speichern (PNG)',
    saveCsv: 'Als CSV speichern',
    copyTable: 'Tabelle kopieren',
    copied: 'Die Tabelle ist in der Zwischenablage.',
  },
  /** What a chart is, for those who do not see it. */
  name: {
    bars: 'Balkendiagramm: {{title}}.',
    lines: 'Liniendiagramm: {{title}}.',
    survival: 'Verlaufskurve: {{title}}.',
    heatMap: 'Farbtabelle: {{title}}.',
    flow: 'Flussdiagramm: {{title}}.',
    histogram: 'Häufigkeiten: {{title}}.',
    ranking: 'Rangliste: {{title}}.',
    fromTo: 'Von {{from}} bis {{to}}.',
    until: '{{time}}, bis {{day}}.',
    byBoth: '{{rows}} nach {{columns}}.',
  },
  table: {
    low: '{{name}}: von',
    high: '{{name}}: bis',
    atRisk: '{{name}}: noch beobachtet',
    shareOfAll: 'Anteil an allen',
    shareOfBefore: 'Anteil der Gruppe',
    note: 'Hinweis',
  },
  unit: { days: 'Tage' },
  note: {
    notFinal: 'noch nicht endgültig',
    running: 'noch nicht vollständig',
    runningCells: 'noch nicht vollständig: {{names}}',
    noValue: 'kein Wert',
    asOf: 'Stand {{day}}',
  },
  bin: {
    between: '{{low}} bis unter {{high}}',
    whole: '{{low}} bis {{high}}',
    open: 'ab {{low}}',
    more: 'mehr',
  },
  legend: {
    label: 'Legende',
    less: 'unter {{value}}',
    more: 'ab {{value}}',
    band: 'Bereich, in dem der Wert mit {{percent}} Sicherheit liegt',
    notFinal: 'noch nicht endgültig',
  },
  /** What stands under a saved picture. */
  picture: {
    band: 'Heller Bereich: darin liegt der Wert mit {{percent}} Sicherheit.',
    notFinal: 'Gestrichelt: noch nicht endgültig.',
    source: 'Stammkunde · Stand {{day}}',
  },
  blank: 'Hier ist nichts zu sehen: Alle Werte sind 0 oder fehlen.',
  empty: 'Dafür gibt es noch keine Daten.',
} as const
