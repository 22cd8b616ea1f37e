/** What Art. 9 GDPR protects in particular: an interest in it says more of a person than what they like to buy. */
export type SensitiveKind = 'health' | 'sex_life' | 'religion' | 'politics' | 'union' | 'origin'

/**
 * Words in German and English, folded. `*` stands for any letters, `!` for the end of the word; else the usual endings may
 * follow.
 */
const WORDS: Readonly<Record<SensitiveKind, string>> = {
  health: `*gesundheit*|health|healthcare|krank|krankheit*|*erkrankung*|disease|illness*|medizin*|medicine|medical|*medikament*
    |medication|arznei*|apotheke*|pharma*|*diabet*|*allerg*|asthma*|*rheuma*|krebs!|krebsvorsorge*|krebserkrank*|cancer|tumor*
    |depress*|burnout|angststoer*|anxiety|psychisch*|psycholog*|psychotherap*|*therapie|therapy|therapies|inkontinenz*
    |incontinence|schwanger*|pregnan*|menopaus*|wechseljahre|kinderwunsch|fruchtbarkeit*|fertility|verhuet*|contracept*
    |behindert*|behinderung*|disabilit*|disabled|rollstuhl*|rollstuehl*|wheelchair*|prothese*|prosthe*|hoergeraet*|hearing aid
    |neurodermitis|psoriasis|schuppenflechte|migraene*|migraine*|bluthochdruck|blutdruck*|blutzucker*|blood pressure
    |blood sugar|abnehmen|adipositas|obesity|sucht!|suchthilfe|addiction|entzug*|alkoholi*|alcoholi*|schmerzmittel*
    |painkiller*|demenz*|dementia|alzheimer*|parkinson*|epileps*|zoeliakie|coeliac|celiac|*unvertraeglichkeit*|*intoleranz*
    |*intolerance|pflegebeduerftig*|hiv!|aids!`,
  sex_life: `*erotik*|*erotisch*|erotic*|sex!|sexy!|sextoy*|sex toy|sexspielzeug*|sexual*|sexuell*|dessous|vibrator*|dildo*
    |bdsm!|fetisch*|fetish*|porn*|kondom*|condom*|gleitgel*|lesbisch*|lesbian*|schwul|gay!|homosexu*|bisexu*|queer*|lgbt*
    |transgender*|potenzmittel*|viagra`,
  religion: `religion*|religioes*|religious|kirche!|kirchen!|church|christ!|christen!|christentum|christlich*|christian*
    |evangelisch*|evangelical*|katholi*|catholi*|protestant*|islam*|muslim*|moslem*|koran*|quran*|moschee*|mosque*|halal!
    |juedisch*|judentum|jewish|judaism|synagog*|koscher*|kosher*|buddhis*|hinduis*|*bibel!|*bibeln!|bible*|gebet!|gebete!
    |gebetsteppich*|gebetskette*|prayer*|rosenkranz*|rosary|konfirmation*|kommunion*|communion*|taufe!|taufkerze*|baptism*
    |bar mitzwa|bar mitzvah|ramadan*|atheis*`,
  politics: `politik|politisch*|politics|political*|partei!|parteien!|parteimitglied*|spd!|cdu!|csu!|fdp!|afd!|linkspartei*
    |sozialismus|sozialist*|socialis*|kommunis*|communism|communist*|konservative*|conservative*|nationalis*|republicans!
    |democrats!|wahlkampf*|antifa*|feminis*`,
  union: `*gewerkschaft*|trade union|labour union|labor union|ig metall|betriebsrat*|betriebsraet*|personalrat*|works council`,
  origin: `ethnie*|*ethnisch*|ethnic*|herkunftsland*|migrant*|migrations*|*fluechtling*|refugee*|rassisch*|racial*
    |abstammung*|volksgruppe*|sinti!|roma!|indigen*`,
}

/** Ordinary goods, folded, that a word above would be found in. */
const ORDINARY =
  /\b(?:antiallerg\w*|allergikerbett\w*|puppenmedizin\w*|krank(?:enwagen|enschwester)\w*|spielzeugapotheke\w*|queerbeet)\b/g

const PATTERNS = Object.entries(WORDS).map(([kind, words]) => ({
  // Object.entries forgets the type of the keys, which are exactly these.
  kind: kind as SensitiveKind,
  pattern: new RegExp(`\\b(?:${words.split('|').map(asPattern).join('|')})\\b`),
}))

function asPattern(word: string): string {
  const text = word.trim()
  const letters = text.replace(/!$/, '').replaceAll('*', '[a-z0-9]*')
  return /[*!]$/.test(text) ? letters : `${letters}(?:e|en|er|n|s|es)?`
}

/**
 * What a topic would reveal of people that Art. 9 GDPR protects in particular; null for ordinary goods. It looks at words,
 * not at what is meant: it is a hint, and silence is no promise.
 */
export function sensitiveKind(name: string): SensitiveKind | null {
  const folded = fold(name).replaceAll(ORDINARY, ' ')
  return PATTERNS.find(({ pattern }) => pattern.test(folded))?.kind ?? null
}

function fold(text: string): string {
  const spelt = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' } as const
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, letter => spelt[letter as keyof typeof spelt])
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}
