import { cleanText } from './text.ts'

const SALUTATIONS: Readonly<Record<string, string>> = {
  herr: 'Herr',
  herrn: 'Herr',
  hr: 'Herr',
  frau: 'Frau',
  fr: 'Frau',
  mr: 'Mr',
  mister: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Ms',
  mx: 'Mx',
  m: 'M.',
  monsieur: 'M.',
  mme: 'Mme',
  madame: 'Mme',
  dhr: 'Dhr.',
  mevr: 'Mevr.',
  mevrouw: 'Mevr.',
  'sig.ra': 'Sig.ra',
  sigra: 'Sig.ra',
  sig: 'Sig.',
  sra: 'Sra.',
  familie: 'Familie',
  fam: 'Familie',
  eheleute: 'Eheleute',
  ehepaar: 'Ehepaar',
  geschwister: 'Geschwister',
  divers: 'Divers',
}
const TITLE =
  /^(?:(?:dr|prof|dipl|mba|msc|bsc)(?:\.-?[a-zöä]+)*\.?|priv\.-doz\.|(?:(?:ao|o)\.\s?)?(?:univ|ass|hon|jun)\.-?prof\.?|pd|d?dr\.(?:in|a)?|(?:lic|cand|stud)\.|mm?ag\.(?:in|a)?|dkfm\.?|ra|rain|rechtsanw(?:alt|ältin)|notarin?|pfarr(?:er(?:in)?|vikar)|pastor(?:in)?|diakon(?:in)?|pater|dipl\.-\p{L}.*|dipl-?(?:ing|kfm|kffr|psych|inform|phys|chem|biol|päd|betrw|volksw|wirt)\b.*)$/iu
/** Parts of titles that are first names too: only behind another title, or with their point. */
const TITLE_PART =
  /^(?:(?:ing|mag|med|dent|vet|phil|jur|iur|rer|nat|pol|oec|theol|habil|mult|sc|em|h\.?c)(\.?)|\((?:fh|univ|eh)\.?\))$/i
/** Degrees behind a name. */
export const DEGREE = /^(?:MBA|LL\.?\s?M\.?|Ph\.?\s?D\.?|[MB]\.?\s?Sc\.?|[MB]\.\s?(?:A|Eng|Ed)\.|[MB]A)$/
const SMALL_TITLE_PARTS =
  /^(?:med|dent|vet|phil|jur|iur|rer|nat|pol|oec|theol|habil|mult|h\.?c|univ|lic|cand|stud|em)\b/i
/** "jun.", "III" */
export const GENERATION = /^(?:jun|sen|jr|sr|junior|senior|I{2,3}|IV)\.?$/i
/** Titles of nobility are part of the family name in German law; alone in the last place they are one. */
export const NOBILITY =
  /^(?:Graf|Gräfin|Reichsgraf|Reichsgräfin|Freiherr|Freifrau|Freiin|Reichsfreiherr|Frhr\.|Baron|Baronin|Baroness|Fürst|Fürstin|Prinz|Prinzessin|Edler|Ritter)$/
/** What joins two persons. */
export const AND = /^(?:und|u\.|and|et|&|\+)$/i
/** Trades and offices in front of a whole name; many a family name ends so too. */
const PROFESSION =
  /^(?:\p{L}{3,}(?:meister|berater|anwalt|makler|therapeut|praktiker|gestalter|trainer|lehrer)(?:in)?|\p{L}*(?:arzt|ärztin|anwältin|fotograf(?:in)?)|\p{L}{4,}(?:rat|rätin|direktor(?:in)?)|direktor(?:in)?|architekt(?:in)?|hebamme)$/iu
/** "Dachdeckermeister Ludwig": no family name is as long as that. */
const LONG_PROFESSION = 13
const LONGEST_SALUTATION = 11

/** Takes the forms of address off the front of a name; "Herr und Frau" is one. */
export function takeSalutation(words: string[], country: string | null): string | null {
  const first = salutationOf(words[0]) ?? frenchSalutation(words[0], country)
  if (first === null || words.length < 2) return null
  const second = AND.test(words[1] ?? '') ? salutationOf(words[2]) : null
  if (second !== null && words.length > 3) {
    words.splice(0, 3)
    return `${first} und ${second}`
  }
  words.shift()
  return first
}

/** Without the French "M.", which in front of a family name is an initial more often. */
export function salutationOf(word: string | undefined): string | null {
  if (word === undefined || word.length > LONGEST_SALUTATION) return null
  const key = word.toLowerCase().replace(/\.$/, '')
  return key === 'm' ? null : (SALUTATIONS[key] ?? null)
}

function frenchSalutation(word: string | undefined, country: string | null): string | null {
  return word === 'M.' && (country === 'FR' || country === 'MC') ? 'M.' : null
}

/** Takes the titles off the front of a name. */
export function takeTitles(words: string[]): string[] {
  const titles: string[] = []
  while (words.length > 1 && isTitle(words[0] ?? '', titles.length > 0)) titles.push(words.shift() ?? '')
  const [first = ''] = words
  const isLongOne = words.length === 2 && first.length >= LONG_PROFESSION
  if ((words.length > 2 || isLongOne) && isProfession(first)) titles.push(words.shift() ?? '')
  return titles
}

/** "Malermeister", "Steuerberaterin": stands in front of a whole name or behind it. */
export function isProfession(word: string): boolean {
  return PROFESSION.test(word)
}

/** Takes the degrees off the end of a name. */
export function takeDegrees(words: string[]): string[] {
  const degrees: string[] = []
  while (words.length > 2 && isBehindName(words.at(-1) ?? '')) degrees.unshift(words.pop() ?? '')
  return degrees
}

function isBehindName(word: string): boolean {
  return DEGREE.test(word) || /^(?:(?:dr|prof)\.|dipl\.?-\p{L}.*)$/iu.test(word)
}

/** True for an academic title or, behind one, a further part of it. */
export function isTitle(word: string, isBehindTitle: boolean): boolean {
  if (TITLE.test(word) || word === 'DI') return true
  const part = TITLE_PART.exec(word)
  return part !== null && (isBehindTitle || part[1] === '.')
}

/** "DR. MED." and "dr. med." as "Dr. med."; a title in a name that was typed with care stays. */
export function usualTitleCase(title: string, name: string): string {
  if (/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && title !== title.toLowerCase()) return title
  return title
    .split(' ')
    .map(word => {
      if (DEGREE.test(word) || word.startsWith('(')) return word
      const lower = word.toLowerCase()
      if (SMALL_TITLE_PARTS.test(word)) return lower
      return lower.replaceAll(
        /(^|-)(\p{Ll})/gu,
        (_whole, before: string, letter: string) => before + letter.toUpperCase(),
      )
    })
    .join(' ')
}

/** The salutation cell of a file ("mr", "Frau", "ms.") in one spelling; unknown words stay as they are. */
export function parseSalutation(cell: string | undefined): string | null {
  const text = cleanText(cell)
  if (text === null || /^(?:not[_ ]specified|keine angabe|firma|company)$/i.test(text)) return null
  return SALUTATIONS[text.toLowerCase().replace(/\.$/, '')] ?? text
}
