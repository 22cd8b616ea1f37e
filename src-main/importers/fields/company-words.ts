/** What firms, practices, offices and schools call themselves, in small letters. */
export const KINDS: ReadonlySet<string> = new Set(
  (
    'firma fa praxis apotheke kita hotel gasthof gasthaus pension restaurant café cafe bistro physiotherapie ' +
    'ergotherapie logopädie rechtsanwälte anwaltskanzlei kanzlei steuerberater weingut stiftung universität institut ' +
    'gemeinde stadt diakonie caritas museum theater galerie boutique agentur zentrum klinik werkstatt studio verlag ' +
    'kindergarten hospiz internat gymnasium spedition verein verband club klub akademie gesellschaft ' +
    'genossenschaft laden lädchen atelier büro erbengemeinschaft feuerwehr polizei rathaus bibliothek botschaft ' +
    'konsulat salon friseur friseure frisör kosmetik ferienwohnung ferienhaus hostel hofladen drogerie reformhaus ' +
    'immobilien transporte antiquitäten spielwaren getränke versicherungen möbel naturkost feinkost fahrräder sanitär ' +
    'secondhand zentrale einkauf buchhaltung rechnungswesen beschaffung haustechnik küchen textil stoffe fotografie gebrüder gebr geschwister-scholl-schule pizzeria trattoria osteria gelateria manufaktur fabrik redaktion kantine ' +
    'shop store team solutions consulting services group systems marketing coaching international holding gallery ' +
    'trading school company office'
  ).split(' '),
)

/** Last parts of such words: no family name ends so. */
const KIND_ENDINGS: ReadonlySet<string> = new Set(
  (
    'apotheke stiftung schule praxis kanzlei handlung werkstatt verein verband verbund schaft gemeinde feuerwehr kasse ' +
    'betrieb betriebe service technik laden lädchen geschäft klinik studio atelier büro club klub zentrum zentrale ' +
    'institut akademie museum theater hotel restaurant drogerie werke werk handel großhandel vertrieb versand shop ' +
    'reinigung verwaltung leitung siedlung vereinigung gasthof residenz gericht ministerium anstalt stätte station ' +
    'inspektion direktion redaktion produktion salon stübchen stüble stüberl stube frauen freunde kreis dienst dienste ' +
    'hilfe manufaktur schmiede agentur verlag therapie pädagogik gastronomie gymnasium fakultät universität bibliothek fabrik ' +
    'keramik floristik kosmetik logistik galerie boutique bistro café kiste truhe scheune welt paradies träume zauber ' +
    'kindergarten biergarten krippe hort internat sternwarte ungen arbeiten artikel waren bedarf möbel moden schmuck transporte anlagen systeme geräte produkte grafie graphie ' +
    'betreuung beratung vermietung vermittlung anlage amt'
  ).split(' '),
)

/** Last parts that are family names in other company: "Reiterhof" is a firm, "Neuhof" is somebody. */
const KIND_COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'reiterhof ferienhof biohof pferdehof winzerhof bauernhof bauhof obsthof wertstoffhof reitstall pferdestall ' +
    'seniorenheim pflegeheim altenheim altersheim kinderheim tierheim wohnheim jugendheim autohaus möbelhaus kaufhaus ' +
    'gasthaus krankenhaus modehaus ärztehaus sanitätshaus küchenhaus wirtshaus seniorenhaus jugendhaus brauhaus ' +
    'sporthaus musikhaus bankhaus kinderhaus holzbau metallbau stahlbau hochbau tiefbau gartenbau landschaftsbau ' +
    'trockenbau maschinenbau anlagenbau treppenbau fensterbau möbelbau ladenbau weinbau biomarkt baumarkt supermarkt ' +
    'getränkemarkt fachmarkt wochenmarkt flohmarkt volksbank raiffeisenbank hausbank mieterbund naturbund sportbund ' +
    'landesbund lehrerbund bauernbund betriebsrat elternrat personalrat gemeinderat'
  ).split(' '),
)
const SHORTEST_ENDING = 3
const LONGEST_ENDING = 14

/** True where the end of a word, in small letters, names a kind of firm: "stadtwerke", "reiterhof". */
export function endsLikeKind(word: string): boolean {
  for (let length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, word.length); length++) {
    const end = word.slice(-length)
    if (KIND_COMPOUNDS.has(end) || (length < word.length && KIND_ENDINGS.has(end))) return true
  }
  return false
}

/** What a firm sells or does, in front of its owner's name: "Blumen Schröder". */
export const TRADES: ReadonlySet<string> = new Set(
  (
    'blumen elektro foto optik mode moden möbel getränke reisen sport bücher farben fahrrad fahrräder zweirad radsport ' +
    'garten holz haustechnik heizung sanitär feinkost tee kaffee wein weine spielwaren schuhe uhren schmuck juwelier ' +
    'antik antiquitäten fliesen teppich betten küchen textil stoffe wolle auto taxi transporte immobilien ' +
    'versicherungen naturkost obst fisch fleisch druck design schule second-hand vintage haus villa schloss hof gut kloster kirche amt'
  ).split(' '),
)

/** Clubs, aid organisations and owners' communities by their short names. */
export const SHORT_NAMES: ReadonlySet<string> = new Set(
  'WEG SV TSV TuS FC VfL VfB VfR SC TV MTV SG BSV SSV SpVgg DJK DRK AWO ASB THW DLRG KGV NABU VHS BRK CVJM'.split(
    ' ',
  ),
)

/** "Evangelische", "Kath.", "Städtisches": no family name stands in front like this. */
export const BEGINNING =
  /^(?:ev|evang|evgl|kath|staatl|städt)\.$|^(?:evangel|kathol|städt|staatl|bayer|sächs|niedersächs|österreich)\p{L}{0,3}(?:isch|ich)e[rs]?$|^(?:die|der|das|meine?|unsere?|alles|freiwillige[rs]?|deutsche[sr]|gemeinnützige[rs]?|vereinigte|naturkundliche[sr]?)$/iu
