import type { Random } from '../../generate-shop/random.ts'
import { pickFamily } from '../names/pick-name.ts'
import { type Country, type Home, pickHome } from '../places/home.ts'
import type { Town } from '../places/towns.ts'
import type { World } from '../world.ts'
import { plain } from './email.ts'
import { type Phone, pickLandline } from './phone.ts'

/** A company, practice, office or club with its place and the ways to reach it. */
export interface Company {
  name: string
  home: Home
  domain: string
  /** The mailbox that all may use. */
  roleEmail: string
  phone: Phone | null
}

/** `*` stands for a family name, `+` for the town. */
const NAMES =
  `* GmbH|* GmbH & Co. KG|* & Söhne GmbH|*bau GmbH|Tischlerei *|Schreinerei *|Malerbetrieb *|Elektro *|Elektro * GmbH|
Autohaus *|Autohaus * GmbH|Bäckerei *|Metzgerei *|Gärtnerei *|Blumen *|Blumenhaus *|Buchhandlung *|Apotheke am Markt|Rosen-Apotheke|
Löwen-Apotheke|Praxis Dr. *|Zahnarztpraxis Dr. *|Gemeinschaftspraxis * & Partner|Physiotherapie *|Praxis für Ergotherapie *|
Tierarztpraxis *|Kanzlei *|Rechtsanwälte * & Kollegen|Steuerberatung *|Steuerbüro *|Architekturbüro *|Ingenieurbüro *|
Versicherungsbüro *|Immobilien *|Friseur *|Salon *|Kosmetikstudio *|Yogastudio +|Fahrschule *|Reisebüro *|Hotel *|Gasthof *|
Gasthaus zur Linde|Café *|Café am Markt|Restaurant Rosengarten|Pension *|Stadtwerke + GmbH|Stadt +|Volkshochschule +|
Grundschule +|Kita Regenbogen|Kindergarten St. Martin|Musikschule +|Sportverein + e.V.|Förderverein + e.V.|
Diakonie + e.V.|Caritasverband + e.V.|*-Werke AG|* Maschinenbau GmbH|* Logistik GmbH|* Software GmbH|* Consulting|* IT-Service|
Agentur *|Fotostudio *|Goldschmiede *|Weingut *|Hofladen *|Biohof *|Naturkost *|* Metallbau GmbH|* Sanitär & Heizung|Dachdeckerei *|
Ev. Kirchengemeinde +|Kath. Pfarramt +|Werbetechnik *|Druckerei *|*haus OHG|* & * GbR|* Immobilien GmbH|* UG (haftungsbeschränkt)`
    .split('|')
    .map(name => name.trim())

/** Mailboxes that a company's employees share. */
const ROLES = ['info', 'info', 'info', 'kontakt', 'office', 'buero', 'mail', 'bestellung', 'einkauf', 'post']

export function pickCompany(world: World, random: Random, country: Country, town?: Town): Company {
  const home = { ...pickHome(world, random, country, town), addition: '' }
  const place = home.town.name.split(/[ (/]/)[0] ?? home.town.name
  const name = random
    .pick(NAMES)
    .replaceAll('*', () => pickFamily(random, 'german'))
    .replace('+', place)
  const word = plain(name.replace(/ (?:GmbH|AG|OHG|KG|e\.V\.|GbR|UG).*$/, '')).slice(0, 24)
  const role = random.pick(ROLES)
  let domain = `${word}.test`
  while (!world.emails.claim(`${role}@${domain}`)) domain = `${word}-${random.digits(3)}.test`
  return { name, home, domain, roleEmail: `${role}@${domain}`, phone: pickLandline(world, random, home) }
}
