import type { figuresMessages as german } from '../de/figures.ts'
import type { Messages } from '../messages.ts'

export const figuresMessages: Messages<typeof german> = {
  asOf: {
    label: 'As of',
    old: 'Your data end on {{day}}; this is how things stood on that day.',
    today: 'Show today',
  },
  period: {
    label: 'Period',
    last12: 'Last 12 months',
    thisYear: 'This year',
    lastYear: 'Last year',
    all: 'All',
    custom: 'Custom',
    from: 'From',
    to: 'To',
  },
  explain: {
    button: 'How is this calculated?',
    buttonOf: 'How is this calculated? {{name}}',
    formula: 'Formula',
    numbers: 'With these numbers',
    result: 'Result',
    period: 'Period',
    certainty: 'How exact is this?',
    intervalText: 'The true value lies between {{low}} and {{high}} with 95 % confidence.',
    intervalOfCases:
      'With {{cases}} cases, chance alone can put the value anywhere between {{low}} and {{high}} (95 % confidence).',
    forecastText:
      'No forecast is exact. The range is meant so that the outcome lies between {{low}} and {{high}} in 8 of 10 cases.',
    tooFew:
      'With fewer than 5 cases a figure would promise more than it can keep. It appears by itself once there are more orders.',
  },
  tooFewOf: 'too few data ({{cases}})',
  range: {
    between: 'between {{low}} and {{high}}',
    about: 'about {{value}}',
    betweenDays_one: 'between {{low}} and {{high}} day',
    betweenDays_other: 'between {{low}} and {{high}} days',
  },
  trend: {
    points_one: '{{formatted}} percentage point',
    points_other: '{{formatted}} percentage points',
    up: '{{difference}} more than a year before',
    down: '{{difference}} less than a year before',
    same: 'as a year before',
  },
  target: {
    atLeast: 'at least {{value}}',
    atMost: 'at most {{value}}',
    reached: 'Target reached: {{aim}}',
    close: 'Target not reached yet: {{aim}}',
    missed: 'Target missed: {{aim}}',
  },
}
