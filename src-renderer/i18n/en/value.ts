/** What customers are worth, what is to be expected of them, what they bought, and what orders cost. */
export const valueMessages = {
  title: 'Value',
  description: 'What your customers are worth, what to expect of them, and how good such forecasts were.',
  open: 'Show',
  opening: {
    nobody: 'Up to {{day}} there is no order of a customer who can be recognised.',
    few_one: 'So far {{formatted}} customer is known: too few for averages and forecasts.',
    few_other: 'So far {{formatted}} customers are known: too few for averages and forecasts.',
    average: 'So far a customer has spent about {{average}} with you on average.',
    averageAndTenth:
      'So far a customer has spent about {{average}} with you on average; the most valuable tenth of your customers brought {{share}} of the revenue of all recognisable customers.',
    expected: 'In the next {{days}} days your customers of today are likely to bring {{range}}.',
    rare: 'In the next {{days}} days rather no purchase is to be expected of your customers of today.',
    noForecast: 'There is not enough data for a forecast yet.',
  },
  part: {
    label: 'Parts',
    worth: 'Customer value',
    orders: 'Revenue and orders',
    forecasts: 'How good were the forecasts?',
    costs: 'Costs and margin',
  },
  forecast: {
    title: 'Expected in the next {{days}} days',
    range: '{{low}} to {{high}}',
    about: 'about {{value}}',
    detail_one: 'on average about {{value}}, from about one purchase',
    detail_other: 'on average about {{value}}, from about {{orders}} purchases',
    rare: 'rather no purchase',
    rareDetail: 'on average less than one purchase, about {{value}}',
    none: 'too few data',
    open_one: 'Show this customer',
    open_other: 'Show these {{formatted}} customers',
  },
  method: {
    model:
      'How it is calculated: the {{model}} estimates for each customer how often they will still buy, and for how much. Of all methods it was the least off when recalculating the past.',
    shrunken:
      'How it is calculated: everybody goes on buying as so far; customers with only a few orders are moved towards the average of your shop.',
    gateClosed: 'There is not enough data yet for a more precise purchase model.',
    noBetterModel:
      'Purchase models were tried, but when recalculating the past none was closer than “everybody goes on as so far”.',
    none: 'There are still too few customers and orders for a forecast. It appears by itself once there are enough.',
    range: 'The range is meant so that 8 of 10 forecasts lie in it.',
    record: 'Of the last {{count}}, {{inside}} did.',
    nothingLearned: 'There are no earlier ones yet by which that could be checked.',
    season: 'The calculation does not know seasons such as Christmas.',
    whatIsMissing: 'What is still missing',
    howGood: 'How good that was',
  },
  model: {
    bg_nbd: 'BG/NBD purchase model',
    mbg_nbd: 'MBG/NBD purchase model',
    pareto_nbd: 'Pareto/NBD purchase model',
    naive: 'Everybody goes on as so far',
    shop_average: 'Everybody buys like the average',
    gamma_gamma: 'Value per purchase (gamma-gamma)',
  },
  spread: {
    title: 'What customers are worth',
    meaning: {
      historic: 'How many customers have spent how much so far. Each bar opens its customers.',
      expectedYear:
        'How many customers are likely to spend how much in the next 365 days. Each bar opens its customers.',
      total:
        'What customers have spent so far and are likely to spend in the next 365 days, together. Each bar opens its customers.',
    },
    of: {
      label: 'Which value',
      historic: 'So far',
      expectedYear: 'Next 365 days',
      total: 'Together',
    },
    value: {
      historic: 'Value so far',
      expectedYear: 'Expected value in 365 days',
      total: 'Value so far and in 365 days',
    },
    words: {
      historic:
        'On average a customer has spent about {{average}}. One half of your customers lies above {{median}}, the other below.',
      expectedYear:
        'On average about {{average}} is to be expected of a customer. One half of your customers lies above {{median}}, the other below. For a single customer this is very imprecise, for all together much less so.',
      total:
        'On average a customer is worth about {{average}}. One half of your customers lies above {{median}}, the other below.',
    },
    customers: 'Customers',
    result: '{{sum}} together, {{average}} per customer',
    unknown_one:
      '{{formatted}} customer is missing here: they ordered in a currency without an exchange rate.',
    unknown_other:
      '{{formatted}} customers are missing here: they ordered in currencies without an exchange rate.',
    open_one: 'Show this customer',
    open_other: 'Show all {{formatted}} customers',
  },
  tenths: {
    title: 'Which tenth of the customers brings how much',
    meaning: 'All customers sorted by this value and divided into ten parts of the same size.',
    words: {
      historic: 'The most valuable tenth brought {{share}}, the lower half together {{lower}}.',
      expectedYear:
        'The most valuable tenth is likely to bring {{share}}, the lower half together {{lower}}.',
      total: 'The most valuable tenth accounts for {{share}}, the lower half together for {{lower}}.',
    },
    open_one: 'Show this customer',
    open_other: 'Show these {{formatted}} customers',
    tenth: 'Tenth',
    first: 'Tenth 1 (the most valuable)',
    one: 'Tenth {{tenth}}',
    last: 'Tenth {{tenth}}',
    share: 'Share of the value of all',
    value: 'Value together',
    from: 'from a value of',
  },
  bargain: {
    title: 'Customers won with a discount',
    description: 'Do customers come back whose first order was discounted? Their first years are compared.',
    until: 'first order at least a year before {{day}}',
    discounted: 'With a discount',
    full_price: 'Without a discount',
    words: {
      less: 'Customers who first bought with a discount came back less often: {{one}} of 100 within a year, of the others {{other}} of 100.',
      more: 'Customers who first bought with a discount came back more often: {{one}} of 100 within a year, of the others {{other}} of 100.',
      unsure:
        'No sure difference: of 100 customers who first bought with a discount {{one}} came back within a year, of 100 others {{other}}. Such a gap can be chance.',
    },
    few: 'There are still too few customers to compare both groups.',
    later: 'After the first order they spent {{one}} more in that year on average, the others {{other}}.',
    caution:
      'Whether the discount is the reason these numbers do not tell: perhaps other people buy with a discount.',
    column: {
      first: 'First order',
      customers: 'Customers',
      firstValue: 'First order on average',
      returned: 'Came back within a year',
      later: 'Spent afterwards, per customer',
    },
    partOf: '({{part}} of {{whole}})',
    tooYoung_one: '{{formatted}} customer has not been here for a year and does not count yet.',
    tooYoung_other: '{{formatted}} customers have not been here for a year and do not count yet.',
    openTooYoung: 'Customers who have not been here for a year',
    unknown_one: 'Of {{formatted}} customer it is not known whether there was a discount.',
    unknown_other: 'Of {{formatted}} customers it is not known whether there was a discount.',
    openUnknown: 'Customers of whom no discount is known',
    lack: {
      no_discounts_known:
        'Hidden, because your files do not say of any first order whether there was a discount. With a column of discounts the comparison appears here.',
      too_young: 'Hidden, because no first order is a year old yet.',
      no_discounted:
        'Hidden, because none of the customers who have been here for a year first bought with a discount.',
      all_discounted:
        'Hidden, because all customers who have been here for a year first bought with a discount: there is nobody to compare them with.',
    },
  },
  orders: {
    split:
      'Of {{revenue}} revenue {{existing}} came from existing customers ({{share}}) and {{new}} from new ones.',
    unattributable: 'Another {{value}} cannot be attributed to anybody.',
    kind: {
      existing_one: '{{formatted}} order of existing customers',
      existing_other: '{{formatted}} orders of existing customers',
      new_one: '{{formatted}} order of new customers',
      new_other: '{{formatted}} orders of new customers',
      unattributable_one: '{{formatted}} order without a recognisable customer',
      unattributable_other: '{{formatted}} orders without a recognisable customer',
    },
    withoutRate_one: '{{formatted}} order in a currency without a rate is in no sum.',
    withoutRate_other: '{{formatted}} orders in currencies without a rate are in no sum.',
    enterRates: 'Enter rates',
    otherPeriod: 'Choose another period.',
  },
  numbers: {
    title: 'Value per order, by the customer’s order number',
    meaning:
      'Do customers spend more with time? They are also compared with the first order of the very same customers.',
    fourth:
      'From the 4th order on customers spend {{value}} on average; the same customers had begun with {{first}}.',
    compared:
      'With order number {{number}} customers spend {{value}} on average; the same customers had begun with {{first}}.',
    onlyFirst: 'First orders are worth {{value}} on average. For later ones there are still too few data.',
    few: 'There are still too few orders for averages.',
    number: 'Order of the customer',
    order: 'Order {{number}}',
    orderAndLater: 'Order {{number}} and later',
    average: 'Average',
    orders: 'Orders',
    sameFirst: 'Their first order',
  },
  basket: {
    title: 'Basket by month',
    meaning: 'How much is in an order, in money and in items.',
    rule: 'Cancelled and fully refunded orders do not count; refunds are taken off the others.',
    words: 'In the chosen period an order is worth {{value}} on average and holds {{items}} items.',
    onlyMoney:
      'In the chosen period an order is worth {{value}} on average. How many items it holds is not in your files.',
    few_one: 'Too few data for an average ({{formatted}} order).',
    few_other: 'Too few data for an average ({{formatted}} orders).',
    size: 'What is shown',
    money: 'Money',
    items: 'Items',
    series: { money: 'Value per order', items: 'Items per order' },
    month: 'Month',
    open: 'Show orders',
  },
  frequency: {
    title: 'Orders compared with the year before',
    meaning:
      'How often recognisable customers order. The chosen period does not change this: it is always the last twelve months.',
    year: {
      compared:
        'In the last 12 months a customer ordered {{times}} times on average, in the 12 months before {{before}} times.',
      alone: 'In the last 12 months a customer ordered {{times}} times on average.',
    },
    yearToDate: {
      compared: 'This year so far {{times}} times, last year up to the same day {{before}} times.',
      alone: 'This year so far {{times}} times.',
    },
    noYearBefore: 'The data do not reach back far enough to compare with the year before.',
    few: 'In the last 12 months too few customers ordered to name an average.',
    open_one: 'Show the customer of the 12 months',
    open_other: 'Show {{formatted}} customers of the 12 months',
    running: 'not over yet; the year before up to the same day',
    now: 'Orders',
    before: 'Orders a year before',
    perCustomer: 'Orders per customer',
    perCustomerBefore: 'Per customer a year before',
  },
  check: {
    title: 'Earlier forecasts and what really came',
    meaning:
      'What was to be expected at the end of a month for the days after it, knowing nothing but what was known then.',
    days: 'How far ahead',
    daysAhead: '{{days}} days ahead',
    summary: 'Of {{count}} forecasts {{inside}} were within the range.',
    only: {
      inside: 'Only one forecast can be checked so far: as much came as it had said.',
      below: 'Only one forecast can be checked so far: less came than it had said.',
      above: 'Only one forecast can be checked so far: more came than it had said.',
    },
    below: 'Less came: {{count}}.',
    above: 'More came: {{count}}.',
    meant:
      'The range is meant so that about 8 of 10 forecasts lie in it. Each point opens the customers who bought then.',
    none: 'No forecast can be checked yet. That takes an end of a month with orders that is at least {{days}} days ago.',
    period: 'last checked: the forecast of {{day}}',
    day: 'Forecast of',
    expected: 'Expected',
    came: 'Came',
    outcome: { inside: 'within the range', below: 'less than forecast', above: 'more than forecast' },
    expectedPurchases: 'Purchases expected',
    actualPurchases: 'Purchases that came',
  },
  methods: {
    title: 'How far each method was off',
    meaning:
      'Each method knew only what was up to {{cut}}, and foretold the purchases of every customer up to {{asOf}}. The shorter the bar, the closer it was.',
    chosen:
      '“{{name}}” is used: it was {{percent}} % closer to what came than “everybody goes on as so far”.',
    noneChosen: 'No purchase model was closer than “everybody goes on as so far”; therefore none is used.',
    method: 'Method',
    used: '{{name}} (in use)',
    error: 'Purchases off per 1,000 customers',
    expected: 'Purchases foretold',
    actual: 'Purchases that came',
  },
  details: {
    title: 'The purchase models in detail',
    description:
      'For everybody who wants to check: which data are needed, and which numbers were calculated from yours.',
    show: 'Show details',
    hide: 'Hide details',
    dropout: 'Your data show that some customers stay away at some point.',
    noDropout:
      'There is no sign in your data that customers stay away for good. Therefore it is nowhere said how likely somebody still is a customer: such a number would be a guess.',
    alive: 'How likely somebody still is a customer is told by the {{model}}.',
    noAlive:
      'How likely a single one still is a customer no model tells surely enough, though; therefore it is said nowhere.',
  },
  gate: {
    title: 'Is there enough data?',
    open: 'Yes, all conditions for a purchase model are met.',
    closed:
      'A purchase model is used only when all conditions are met; before that it would be more precise than the data allow.',
    condition: 'Condition',
    actual: 'Yours',
    needed: 'Needed',
    met: 'Met?',
    atLeast: 'at least {{count}}',
    yes: 'met',
    no: 'not yet',
    customers: 'Customers with a purchase',
    days: 'Days since the first purchase',
    recent_purchases: 'Purchases in the last 30 days',
    customers_with_three: 'Customers with 3 or more purchases',
  },
  parameters: {
    title: 'Fitted models',
    text: 'Fitted by maximum likelihood, time in weeks, several orders of one day as one purchase. Behind ± stands the standard error; “?” means that the data do not fix this value by itself.',
    values: 'Parameters',
    logLikelihood: 'Log-likelihood',
    certainty: 'What the data say of it',
    plusMinus: '± {{value}}',
    identification: {
      identified: 'Each parameter is determined by itself; how precisely, the standard error tells.',
      loose:
        'Not every parameter is determined by itself; what follows from them together may still be right.',
      no_dropout: 'No sign that customers stay away.',
    },
    correlation:
      'Connection between number and value of purchases: {{value}} (the model assumes that it is close to 0).',
  },
  margin: {
    title: 'What is left of revenue',
    description:
      'Say once what is left to you of {{hundred}} of revenue when goods, packing, shipping and fees are paid. A rough number will do. Advertising is not part of it, it stands below.',
    nothing: 'Nothing is typed in yet. Until then revenue is shown everywhere.',
    left: 'Of {{hundred}}, {{left}} is left to you.',
    where: 'With it, the customer value and every customer card also say what is left.',
    field: 'Left of revenue',
    placeholder: 'in percent',
    saved: 'What is left of revenue is saved.',
    name: 'Customer value as margin',
    hint: 'This is revenue. What is left of it after goods, shipping and fees stands here once you type it in.',
    typeIn: 'Type it in',
    of: {
      historic:
        'Of that about {{average}} per customer is left to you, about {{sum}} in all (of {{hundred}}, {{left}} is left, as you typed in).',
      expectedYear:
        'Of that about {{average}} per customer would be left to you, about {{sum}} in all (of {{hundred}}, {{left}} is left, as you typed in).',
      total:
        'Of that about {{average}} per customer is left to you, about {{sum}} in all (of {{hundred}}, {{left}} is left, as you typed in).',
    },
  },
  costs: {
    title: 'Cost per order',
    description:
      'Type in what you spent on advertising in a month: to win new customers, and to reach existing ones again.',
    nothing:
      'No costs are typed in yet. With the first ones it says here what an order costs you; there are no averages of others here.',
    onlyRunning: 'Once a month with costs is over it says here what an order cost you.',
    new: 'The first order of a new customer cost you {{value}} of advertising on average.',
    repeat: 'Each further order cost you {{value}} of advertising on average.',
    ratioMore: 'So an order of a new customer was {{times}} times as expensive as a further one.',
    ratioLess:
      'So an order of a new customer cost only {{times}} times as much as a further one, that is less.',
    ratioSame: 'So an order of a new customer was about as expensive as a further one.',
    founded_one: 'This is your own ratio, from {{formatted}} month with both costs.',
    founded_other: 'This is your own ratio, from {{formatted}} months with both costs.',
    column: {
      new: 'For new customers',
      newEach: 'per first order',
      repeat: 'For existing customers',
      repeatEach: 'per further order',
    },
    field: {
      new: 'Costs for new customers, {{month}}',
      repeat: 'Costs for existing customers, {{month}}',
    },
    placeholder: 'in {{currency}}',
    running: 'not over yet, does not count yet',
    noOrders: 'no order',
    earlier: 'Show earlier months',
    saved: 'Costs of {{month}} saved.',
  },
} as const
