/** What stands on and around every figure. */
export const figuresMessages = {
  asOf: {
    label: 'Stand',
    old: 'Ihre Daten enden am {{day}}; gezeigt wird der Stand dieses Tages.',
    today: 'Stand heute zeigen',
  },
  period: {
    label: 'Zeitraum',
    last12: 'Letzte 12 Monate',
    thisYear: 'Dieses Jahr',
    lastYear: 'Letztes Jahr',
    all: 'Gesamt',
    custom: 'Eigener',
    from: 'Von',
    to: 'Bis',
  },
  explain: {
    button: 'Wie wird das berechnet?',
    buttonOf: 'Wie wird das berechnet? {{name}}',
    formula: 'Formel',
    numbers: 'Mit diesen Zahlen',
    result: 'Ergebnis',
    period: 'Zeitraum',
    certainty: 'Wie genau ist das?',
    intervalText: 'Der wahre Wert liegt mit 95 % Sicherheit zwischen {{low}} und {{high}}.',
    intervalOfCases:
      'Bei {{cases}} Fällen kann der Wert auch durch Zufall zwischen {{low}} und {{high}} liegen (95 % Sicherheit).',
    forecastText:
      'Genau trifft eine Vorhersage nie. Der Bereich ist so gedacht, dass das Ergebnis in 8 von 10 Fällen zwischen {{low}} und {{high}} liegt.',
    tooFew:
      'Bei weniger als 5 Fällen würde eine Zahl mehr versprechen, als sie hält. Mit mehr Bestellungen erscheint sie von selbst.',
  },
  /** "zu wenig Daten (3 Bestellungen)" */
  tooFewOf: 'zu wenig Daten ({{cases}})',
  range: {
    between: 'zwischen {{low}} und {{high}}',
    about: 'etwa {{value}}',
    betweenDays_one: 'zwischen {{low}} und {{high}} Tag',
    betweenDays_other: 'zwischen {{low}} und {{high}} Tagen',
  },
  trend: {
    points_one: '{{formatted}} Prozentpunkt',
    points_other: '{{formatted}} Prozentpunkte',
    up: '{{difference}} mehr als ein Jahr davor',
    down: '{{difference}} weniger als ein Jahr davor',
    same: 'wie ein Jahr davor',
  },
  target: {
    atLeast: 'mindestens {{value}}',
    atMost: 'höchstens {{value}}',
    reached: 'Ziel erreicht: {{aim}}',
    close: 'Ziel noch nicht erreicht: {{aim}}',
    missed: 'Ziel verfehlt: {{aim}}',
  },
} as const
