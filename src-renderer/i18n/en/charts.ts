import type { chartsMessages as german } from '../de/charts.ts'
import type { Messages } from '../messages.ts'

export const chartsMessages: Messages<typeof german> = {
  menu: {
    button: 'More for “{{title}}”',
    asTable: 'Show as a table',
    asChart: 'Show as a chart',
    savePicture: 'Save as a picture (PNG)',
    saveCsv: 'Save as CSV',
    copyTable: 'Copy the table',
    copied: 'The table is on the clipboard.',
  },
  name: {
    bars: 'Bar chart: {{title}}.',
    lines: 'Line chart: {{title}}.',
    survival: 'Curve over time: {{title}}.',
    heatMap: 'Coloured table: {{title}}.',
    flow: 'Flow chart: {{title}}.',
    histogram: 'Frequencies: {{title}}.',
    ranking: 'Ranking: {{title}}.',
    fromTo: 'From {{from}} to {{to}}.',
    until: '{{time}}, up to {{day}}.',
    byBoth: '{{rows}} by {{columns}}.',
  },
  table: {
    low: '{{name}}: from',
    high: '{{name}}: to',
    atRisk: '{{name}}: still observed',
    shareOfAll: 'Share of all',
    shareOfBefore: 'Share of the group',
    note: 'Note',
  },
  unit: { days: 'days' },
  note: {
    notFinal: 'not final yet',
    running: 'not complete yet',
    runningCells: 'not complete yet: {{names}}',
    noValue: 'no value',
    asOf: 'As of {{day}}',
  },
  bin: {
    between: '{{low}} to under {{high}}',
    whole: '{{low}} to {{high}}',
    open: '{{low}} and more',
    more: 'more',
  },
  legend: {
    label: 'Legend',
    less: 'under {{value}}',
    more: '{{value}} and more',
    band: 'Range in which the value lies with {{percent}} confidence',
    notFinal: 'not final yet',
  },
  picture: {
    band: 'Pale area: the value lies in it with {{percent}} confidence.',
    notFinal: 'Dashed: not final yet.',
    source: 'Stammkunde · as of {{day}}',
  },
  blank: 'There is nothing to see here: all values are 0 or missing.',
  empty: 'There are no data for this yet.',
}
