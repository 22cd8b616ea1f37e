/** Mail providers that many people have, with what they are mistyped as; domains of companies are left out. */
const MISTYPED: Readonly<Record<string, string>> = {
  'gmail.com':
    'gmial.com gmai.com gmal.com gmil.com gamil.com gnail.com gmaill.com gmail.co gmail.con gmail.cm gmail.om gmail.comm ' +
    'gmail.vom gmail.cim gmail.xom gmail.de gmail.dom gmali.com gmail.ocm gmaul.com hmail.com gmeil.com gimail.com ' +
    'gmail.com.de gmailcom.com',
  'googlemail.com':
    'googelmail.com goglemail.com googlmail.com googlemail.con googlemail.co googlemial.com googlemail.de goolemail.com ' +
    'googemail.com goooglemail.com',
  'gmx.de': 'gmx.ed gmx.d gmx.dee gmx.dr gmx.deu gmx.dw gmxx.de gnx.de gxm.de gmx.e gmx.fe',
  'gmx.net': 'gmx.ney gmx.ner gmx.met gmx.nte gmx.bet gxm.net gmx.nett gmx.ent gnx.net',
  'web.de': 'wbe.de wev.de web.d web.ed web.dee weeb.de ewb.de web.dr web.dw webb.de web.deu',
  't-online.de':
    't-onlin.de t-onlien.de t-onine.de t-online.d t-online.ed t-olnine.de tonline.de t.online.de t-onlne.de ' +
    't-oline.de t-onliine.de t-onlinr.de t-inline.de t-online.dee t-onlene.de t--online.de',
  'hotmail.com':
    'hotmial.com hotmai.com hotmal.com hotmil.com hotmaill.com hotmail.con hotmail.co hotnail.com hormail.com homail.com ' +
    'hotamil.com hotmali.com htomail.com hotmail.cm',
  'hotmail.de':
    'hotmial.de hotmai.de hotmal.de hotmil.de hotnail.de homail.de hotmaill.de hotamil.de hotmail.ed',
  'outlook.com':
    'outlok.com outloo.com outlool.com outlook.con outlook.co oulook.com otlook.com outllok.com outook.com',
  'outlook.de': 'outlok.de outloo.de outlool.de oulook.de otlook.de outlook.ed outook.de',
  'yahoo.de': 'yaho.de yahooo.de yhoo.de yahoo.ed yahho.de yaoo.de jahoo.de yahoo.d',
  'yahoo.com': 'yaho.com yahooo.com yhoo.com yahoo.con yahoo.co yahho.com yaoo.com yahoo.cm',
  'icloud.com': 'iclod.com icloud.con icoud.com icloud.co iclould.com icluod.com icloud.de iclaud.com',
  'freenet.de': 'frenet.de freenet.ed freent.de feenet.de freenet.d freeenet.de frreenet.de',
  'arcor.de': 'arcor.ed arcor.d',
  'live.de': 'live.ed',
  'posteo.de': 'posteo.ed postoe.de posteo.d',
  'vodafone.de': 'vodafon.de vodaphone.de vodafone.ed',
  'bluewin.ch': 'blewin.ch bluwin.ch bluewin.hc',
}

/** Last parts of domains that do not exist and mean one that does. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ...['con', 'cmo', 'ocm', 'vom', 'xom', 'comm'].map(typo => [typo, 'com'] as const),
  ...['dee', 'deu', 'd'].map(typo => [typo, 'de'] as const),
  ...['nett', 'nte'].map(typo => [typo, 'net'] as const),
])

let intended: ReadonlyMap<string, string> | null = null

function intendedDomains(): ReadonlyMap<string, string> {
  intended ??= new Map(
    Object.entries(MISTYPED).flatMap(([domain, typos]) =>
      typos.split(' ').map(typo => [typo, domain] as const),
    ),
  )
  return intended
}

/**
 * What an e-mail address was most likely meant to be, where its domain looks like a typing mistake:
 * `anna@gmial.com` → `anna@gmail.com`. Only a proposal: nothing may be changed by it without asking.
 * @param email an address in the form in which it is compared (no outer white space, lower case).
 * @returns null where nothing speaks for a mistake.
 */
export function proposeEmail(email: string): string | null {
  const at = email.lastIndexOf('@')
  if (at < 1) return null
  const domain = email.slice(at + 1)
  const meant = intendedDomains().get(domain) ?? withKnownEnding(domain)
  return meant === null ? null : `${email.slice(0, at)}@${meant}`
}

function withKnownEnding(domain: string): string | null {
  const point = domain.lastIndexOf('.')
  const meant = point < 0 ? undefined : ENDINGS.get(domain.slice(point + 1))
  return meant === undefined ? null : `${domain.slice(0, point)}.${meant}`
}
