/**
 * How often things are as they are. Each rate says where it comes from: official statistics where there are any,
 * else what is known of typing and of shops in general, else a guess that is named as one. None of them was chosen
 * with a way of matching in mind.
 */

/** Who the customers are. */
export const PEOPLE = {
  /** Mail order of household goods, food and gifts: about two thirds of the buyers are women (guess). */
  women: 0.62,
  /**
   * Families with names from elsewhere. A quarter of the people in Germany has roots abroad (Mikrozensus), but half
   * of them bear German names (resettlers, marriages), and they order less often in small German shops.
   */
  turkish: 0.03,
  polish: 0.02,
  russian: 0.018,
  italian: 0.008,
  arabic: 0.012,
  vietnamese: 0.003,
  balkan: 0.011,
  /** Born in Germany to such a family, with a German first name or by marriage. */
  germanFirstName: 0.22,
  /** Shops in Germany send 3 to 10 % of their parcels abroad, mostly to Austria. */
  austria: 0.04,
  switzerland: 0.012,
  netherlands: 0.006,
  /** Live in the town of the shop: even a shop on the internet has a counter, a market stall or friends. */
  fromTownOfShop: 0.06,
  /** One in 75 adults holds a doctorate (Mikrozensus: 1.3 %). */
  doctors: 0.013,
  /** Name of both spouses with a hyphen: some 8 % of marriages, hence 4 to 5 % of women, few men. */
  doubleNameOfWomen: 0.045,
  doubleNameOfMen: 0.008,
  /** "von", "van der" and the like: about 0.4 % of the population. */
  noble: 0.004,
  /** A second name in the passport: about half of the children of today, a third of adults. */
  secondName: 0.34,
  /** Two first names with a hyphen that the lists of usual names lack (Anna-Sophie): 2 % of people. */
  hyphenatedName: 0.02,
  /** People who use a short form in daily life where their name has one. */
  usesNickname: 0.28,
  /** Order for the company that they own or work for, with its name: 3 to 6 % of a shop that sells to private buyers. */
  ordersForCompany: 0.035,
  /** One in ten is registered for DHL's parcel lockers and uses them now and then (DHL: over 20 million in 2024, few active). */
  hasLocker: 0.1,
  /** Let some parcels be sent to where they work (guess after surveys on delivery: 5 to 8 %). */
  hasParcelsAtWork: 0.06,
  /** Use a second private address for orders. */
  hasSecondEmail: 0.2,
  hasMobile: 0.93,
  /** Households with a landline that they give to shops; older people more (see `landlineShare`). */
  hasLandline: 0.42,
  /** Tell birthdays wherever asked. */
  tellsBirthday: 0.7,
  /** c/o, floor, back building, number of the flat as a fixed part of the address: a guess for towns and elsewhere. */
  additionInTown: 0.09,
  additionElsewhere: 0.03,
} as const

/** What happens to people during the years that the data covers. Rates per year. */
export const CHANGES = {
  years: 6,
  /** Germans move every ten years on average; the young far more often (Umzugsreport, Mikrozensus). */
  moves: { young: 0.16, middle: 0.075, old: 0.03 },
  /** Movers who stay in town: about half of all moves. */
  movesWithinTown: 0.5,
  /** 360,000 marriages a year: at 24 to 40 about 2.2 % marry per year, and four in five women change their name. */
  marriesYoungWoman: 0.016,
  /** One in sixteen men takes the name of his wife. */
  marriesYoungMan: 0.0015,
  /** Later marriages and names taken back after a divorce. */
  changesNameLater: 0.002,
  /** Of the changed names so many become double names. */
  changedToDoubleName: 0.12,
  /** New main address: provider changed, address of youth given up (guess; surveys: every 15 to 30 years). */
  newEmail: 0.035,
  /** New mobile number; most take theirs along. */
  newMobile: 0.04,
} as const

/**
 * How people who are customers belong together. Shares of circles; most circles are one person. With some thousand
 * customers among 40 million households only word of mouth brings two into one home.
 */
export const CIRCLES = {
  /** Both partners order, each by themselves. */
  couple: 0.032,
  /** Parents with grown children at home, who order too: 2 to 4 customers of one family at one address. */
  family: 0.012,
  /** Brothers and sisters at one address without their parents being customers. */
  siblings: 0.004,
  /** Relatives of one name with homes of their own, half of them in one town. */
  relativesApart: 0.012,
  /** Others in the same house, of another family. */
  neighbours: 0.01,
  /** Shared flat of students: same address, different names. */
  sharedFlat: 0.004,
  /** Somebody moved into the flat that another customer left. */
  nextTenant: 0.003,
  /** Two to five employees of one company. */
  colleagues: 0.01,
} as const

/** Within circles. */
export const KINSHIP = {
  /** Spouses with one name: three in four. */
  sameNameOfCouple: 0.75,
  /** Same sex couples: 2 %. */
  sameSexCouple: 0.02,
  /** One mailbox for both ("familie.maier@"): mostly elder couples. */
  sharedEmailOfCouple: 0.09,
  /** Orders with the number of the landline at home rather than the own mobile. */
  sharedLandline: 0.75,
  /** One of two gives the mobile number of the other. */
  sharedMobileOfCouple: 0.06,
  /** A grown child called like the parent of the same sex: 1 % and falling, in the countryside more. */
  sameFirstNameAsParent: 0.015,
  /** Much alike: Hans and Johannes, Anna and Anne; or the parent's name as the first of two. */
  similarFirstNameAsParent: 0.03,
  /** Twins among siblings: 1.8 % of births, half of them of the same sex. */
  twins: 0.03,
  /** Child with another family name: patchwork families. */
  childWithOtherName: 0.12,
  /** Employees who give the mailbox and telephone of the company instead of their own. */
  roleEmail: 0.35,
  companyPhone: 0.5,
} as const

/** 70 % of a shop's customers order once or are known from one place only; then 2 to 6. */
export const RECORDS_PER_PERSON = [0.7, 0.183, 0.066, 0.029, 0.014, 0.008] as const

/**
 * Some records share nothing with any other of the person: name and telephone at the counter, e-mail and first name in
 * the newsletter. Nobody can know that such are one person, and no truth collected in life holds them. A tenth of them
 * stays; of the rest another record takes the place.
 */
export const UNKNOWABLE_KEPT = 0.1

/** Where records come from: shares for a first record. Second records cannot be of a place that knows the person already. */
export const PLATFORMS = {
  /** Registered in the own shop. */
  account: 0.31,
  /** Guest orders in the own shop, each a record of its own. */
  guest: 0.27,
  etsy: 0.1,
  ebay: 0.08,
  amazon: 0.08,
  newsletter: 0.07,
  /** Receipts and customer cards from the counter. */
  counter: 0.09,
} as const
export type Platform = keyof typeof PLATFORMS
export const PLATFORM_NAMES = ['account', 'guest', 'etsy', 'ebay', 'amazon', 'newsletter', 'counter'] as const

/** Which fields a platform asks for and hands out, as the share of records that have them. */
export interface FieldShares {
  salutation: number
  email: 'own' | 'relay' | 'none'
  emailShare: number
  phone: number
  /** Of those who tell their birthday at all. */
  birthday: number
  firstName: number
  lastName: number
  address: number
  /** Street and house number are one field there. */
  oneStreetLine: boolean
}

export const FIELDS: Readonly<Record<Platform, FieldShares>> = {
  account: shares({ salutation: 0.8, email: 'own', phone: 0.45, birthday: 0.85, address: 0.97 }),
  guest: shares({ salutation: 0.65, email: 'own', phone: 0.35, birthday: 0.6 }),
  // Etsy shows sellers neither mailbox nor telephone.
  etsy: shares({ email: 'none', oneStreetLine: true }),
  // eBay hands out an alias of the mailbox and, for the carrier, most telephones.
  ebay: shares({ email: 'relay', phone: 0.5, oneStreetLine: true }),
  amazon: shares({ email: 'relay', emailShare: 0.97, phone: 0.2, oneStreetLine: true }),
  // Nothing but the mailbox must be given.
  newsletter: shares({ email: 'own', birthday: 0.4, firstName: 0.65, lastName: 0.4, address: 0 }),
  counter: shares({
    email: 'own',
    emailShare: 0.28,
    phone: 0.75,
    birthday: 0.7,
    firstName: 0.93,
    address: 0.22,
  }),
}

/** Somebody at the counter who gave nothing but a name is asked for a number; so many refuse. */
export const REFUSES_AT_COUNTER = 0.35

/**
 * What goes wrong or differs when a record is written, each per record in which it can happen. Typing: people get one
 * field in a hundred wrong when nobody checks it (studies of data entry find 0.5 to 4 % per field), longer fields more
 * often; shops check postal codes and mailboxes, so these are better. Spellings: habits, observed in any shop's orders.
 */
export const SLIPS = {
  firstNameTypo: 0.009,
  lastNameTypo: 0.012,
  streetTypo: 0.018,
  townTypo: 0.01,
  /** Half of wrong codes have a wrong digit, a third two digits in the wrong order; many shops check them. */
  postalCodeDigit: 0.004,
  postalCodeTransposed: 0.003,
  houseNumberTypo: 0.006,
  houseNumberMissing: 0.006,
  /** Confirmed addresses have none; those of guests and of the counter do. 1 to 2 % of typed addresses bounce. */
  emailTypo: 0.006,
  emailDomainTypo: 0.006,
  phoneTypo: 0.007,
  birthdayTypo: 0.005,
  /** Forms in English order. */
  birthdayTransposed: 0.006,
  /** Forms that ask for day and month only. */
  birthdayWithoutYear: 0.06,
  /** Only at the counter, where names are heard. */
  soundAlikeFirstName: 0.08,
  soundAlikeLastName: 0.1,
  /** Foreign keyboards, habit of elder typists, systems of carriers. */
  umlautsSpelledOut: 0.08,
  umlautsBare: 0.015,
  /** ß as ss: Swiss keyboards, spelling reform misunderstood, capital letters. */
  sharpS: 0.15,
  /** Letters that German keyboards lack: most people leave the signs out. */
  foreignLettersBare: 0.6,
  allLower: 0.035,
  allUpper: 0.012,
  streetShortened: 0.3,
  streetWithDoubleS: 0.05,
  numberInStreetField: 0.06,
  /** "12a", "12 a", "12A": any of them. */
  numberSuffixSpelling: 0.4,
  /** "Frankfurt" for "Frankfurt am Main", "Frankfurt/M.": of towns with such an addition. */
  townShortened: 0.35,
  townAbbreviated: 0.15,
  townWithPart: 0.06,
  additionMissing: 0.3,
  additionInStreetField: 0.12,
  namesSwapped: 0.008,
  namesInOneField: 0.012,
  /** "A. Müller"; four times as often where accounts have names of their own (marketplaces). */
  initialOnly: 0.007,
  nickname: 0.25,
  /** The second name of the passport, written or not. */
  secondNameWritten: 0.06,
  /** "Anna Lena", "Annalena" for "Anna-Lena". */
  hyphenDropped: 0.15,
  secondPartDropped: 0.1,
  titleWritten: 0.55,
  doubleNameShortened: 0.12,
  /** Company in the field of the name, the person behind it or left out. */
  companyInName: 0.08,
  companyMissing: 0.25,
} as const
export type Slip = keyof typeof SLIPS

/** Which of several things that people have they use for an order. */
export const USES = {
  secondEmail: 0.3,
  /** The address that somebody has left behind, typed again from habit or kept in an account: 8 % of later records. */
  formerEmail: 0.1,
  formerAddress: 0.08,
  /** Accounts and documents still show the former name for years. */
  formerName: 0.2,
  locker: 0.35,
  parcelsAtWork: 0.35,
  /** Orders for the company go to the company. */
  companyAddress: 0.85,
  companyEmail: 0.55,
  mobile: 0.7,
} as const

function shares(given: Partial<FieldShares>): FieldShares {
  return {
    salutation: 0,
    emailShare: 1,
    email: 'none',
    phone: 0,
    birthday: 0,
    firstName: 1,
    lastName: 1,
    address: 1,
    oneStreetLine: false,
    ...given,
  }
}
