import type { Language } from './columns.ts'
import type { Recipient } from './recipient.ts'

type Named = Pick<Recipient, 'salutation' | 'title' | 'firstName' | 'lastName'>

/** Forms of address in the spelling of the importers, which have one for each word. */
const MEN = new Set(['Herr', 'Mr', 'M.', 'Dhr.', 'Sig.'])
const WOMEN = new Set(['Frau', 'Mrs', 'Ms', 'Mme', 'Mevr.', 'Sig.ra', 'Sra.'])
const COUPLES = new Set(['Frau und Herr', 'Herr und Frau', 'Mr und Mrs', 'Mrs und Mr'])
const FAMILIES = new Set(['Familie', 'Eheleute', 'Ehepaar', 'Geschwister'])

/** What one says with a name; diplomas ("Dipl.-Ing.") are not. */
const SPOKEN_TITLE = /^(?:prof|dr)\b/i

/**
 * The line with which a letter begins. With a form of address it is a formal one; without, the whole name stands in
 * it, so that nobody is taken for what they are not; and where no name is known, one that fits everybody.
 */
export function greeting(person: Named, language: Language): string {
  const salutation = person.salutation?.trim() ?? ''
  const last = [spokenTitle(person), person.lastName].filter(Boolean).join(' ')
  const whole = [spokenTitle(person), person.firstName, person.lastName].filter(Boolean).join(' ')
  if (!person.lastName) return withoutFamilyName(person.firstName, language)
  return language === 'de'
    ? germanGreeting(salutation, last, person.lastName, whole)
    : englishGreeting(salutation, spokenTitle(person), person.lastName, whole)
}

function germanGreeting(salutation: string, last: string, familyName: string, whole: string): string {
  if (WOMEN.has(salutation)) return `Sehr geehrte Frau ${last},`
  if (MEN.has(salutation)) return `Sehr geehrter Herr ${last},`
  if (COUPLES.has(salutation)) return `Sehr geehrte Frau ${familyName}, sehr geehrter Herr ${familyName},`
  if (FAMILIES.has(salutation)) return `Sehr geehrte ${salutation} ${familyName},`
  return `Guten Tag ${whole},`
}

/** In English a title stands instead of the form of address. */
function englishGreeting(
  salutation: string,
  title: string | null,
  familyName: string,
  whole: string,
): string {
  const isOne = WOMEN.has(salutation) || MEN.has(salutation)
  if (isOne && title !== null) return `Dear ${title} ${familyName},`
  if (salutation === 'Mrs') return `Dear Mrs ${familyName},`
  if (WOMEN.has(salutation)) return `Dear Ms ${familyName},`
  if (MEN.has(salutation)) return `Dear Mr ${familyName},`
  if (COUPLES.has(salutation)) return `Dear Ms and Mr ${familyName},`
  if (FAMILIES.has(salutation)) return `Dear ${familyName} family,`
  return `Dear ${whole},`
}

function withoutFamilyName(firstName: string | null, language: Language): string {
  if (firstName) return language === 'de' ? `Guten Tag ${firstName},` : `Dear ${firstName},`
  return language === 'de' ? 'Sehr geehrte Damen und Herren,' : 'Dear Sir or Madam,'
}

function spokenTitle({ title }: Named): string | null {
  return title !== null && SPOKEN_TITLE.test(title) ? title : null
}
