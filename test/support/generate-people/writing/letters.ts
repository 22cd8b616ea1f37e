const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
}

export const UMLAUT = /[äöüÄÖÜ]/
/** Letters that are on no German keyboard; é and the like are. */
export const FOREIGN_LETTER = /[çğışÇĞİŞąćęłńóśźżĄĆĘŁŃÓŚŹŻčđšžĆČĐŠŽ]/

export function umlautsSpelledOut(text: string): string {
  return text.replace(/[äöüÄÖÜ]/g, letter => SPELT_OUT[letter] ?? letter)
}

export function umlautsBare(text: string): string {
  return text.replace(/[äöüÄÖÜ]/g, letter => letter.normalize('NFD').charAt(0))
}

export function withDoubleS(text: string): string {
  return text.replaceAll('ß', 'ss')
}

const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' }

export function foreignLettersBare(text: string): string {
  return text.replace(
    /[çğışÇĞİŞąćęłńóśźżĄĆĘŁŃÓŚŹŻčđšžĆČĐŠŽ]/g,
    letter => STROKED[letter] ?? letter.normalize('NFD').charAt(0),
  )
}
