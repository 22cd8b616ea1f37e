/** Something the shop sells. */
export interface Product {
  /** Position in the catalogue; numbers of listings are derived from it. */
  index: number
  sku: string
  name: string
  category: Category
  /** Price with tax, in cents. */
  priceMinor: number
  /** Value-added tax in per cent: 7 for food, 19 for the rest. */
  taxRate: 7 | 19
  /** After how many days it is used up; 0 for things that last. */
  lastsDays: number
  /** How often it is bought in comparison with others. */
  popularity: number
  /** Months (1 to 12) in which it is sold; empty for all year. */
  months: readonly number[]
}

export type Category = 'black' | 'green' | 'herbal' | 'fruit' | 'accessory' | 'pottery' | 'gift'

type Row = readonly [
  sku: string,
  name: string,
  priceMinor: number,
  lastsDays: number,
  popularity: number,
  months?: readonly number[],
]

const ADVENT = [10, 11, 12]
const SUMMER = [5, 6, 7, 8]

const ROWS: Readonly<Record<Category, readonly Row[]>> = {
  black: [
    ['TS-101', 'Darjeeling First Flush Bio - 100 g', 1290, 45, 9],
    ['TS-102', 'Darjeeling First Flush Bio - 250 g', 2890, 95, 5],
    ['TS-103', 'Darjeeling Second Flush - 100 g', 1090, 45, 5],
    ['TS-104', 'Assam Mangalam - 100 g', 790, 40, 9],
    ['TS-105', 'Assam Mangalam - 250 g', 1750, 90, 6],
    ['TS-106', 'Ceylon Highgrown - 100 g', 690, 40, 5],
    ['TS-107', 'Ostfriesenmischung "Deichwind" - 250 g', 1190, 60, 12],
    ['TS-108', 'Ostfriesenmischung "Deichwind" - 500 g', 2150, 110, 6],
    ['TS-109', 'Earl Grey, natürliches Bergamotteöl - 100 g', 850, 45, 10],
    ['TS-110', 'Lapsang Souchong (Rauchtee) - 100 g', 990, 80, 2],
    ['TS-111', 'English Breakfast Bio - 20 Pyramidenbeutel', 590, 25, 5],
  ],
  green: [
    ['TG-201', 'Sencha Fukujyu - 100 g', 990, 40, 10],
    ['TG-202', 'Sencha Fukujyu - 250 g', 2190, 90, 5],
    ['TG-203', 'Gyokuro Kagoshima - 50 g', 2490, 60, 2],
    ['TG-204', 'Genmaicha Bio - 100 g', 890, 45, 6],
    ['TG-205', 'Jasmin Drachenperlen - 50 g', 1350, 55, 5],
    ['TG-206', 'Matcha Premium Bio - 30 g', 2290, 35, 7],
    ['TG-207', 'Matcha Alltag - 100 g', 2790, 60, 4],
    ['TG-208', 'Oolong Tie Guan Yin - 100 g', 1590, 60, 4],
    ['TG-209', 'Weißer Tee Pai Mu Tan - 50 g', 1190, 50, 3],
    ['TG-210', 'Pu Erh Kuchen - 100 g', 1690, 100, 1],
  ],
  herbal: [
    ['TK-301', 'Pfefferminze, ganze Blätter - 75 g', 490, 30, 11],
    ['TK-302', 'Kamillenblüten Bio - 75 g', 550, 35, 7],
    ['TK-303', 'Rooibos Natur Bio - 250 g', 890, 60, 9],
    ['TK-304', 'Rooibos Vanille - 100 g', 690, 40, 8],
    ['TK-305', 'Kräutermischung "Gute Nacht" - 100 g', 750, 40, 9],
    ['TK-306', 'Kräutermischung "Bauchgefühl" - 100 g', 750, 45, 6],
    ['TK-307', 'Ingwer-Zitrone - 100 g', 720, 35, 8],
    ['TK-308', 'Alpenkräuter - 100 g', 790, 50, 4],
    ['TK-309', 'Lavendelblüten - 50 g', 590, 60, 2],
    ['TK-310', 'Fastentee-Kur - 14 Tage', 1490, 90, 2, [1, 2, 3]],
  ],
  fruit: [
    ['TF-401', 'Früchtetee Rote Grütze - 100 g', 650, 35, 9],
    ['TF-402', 'Früchtetee Holunder & Apfel - 100 g', 650, 35, 7],
    ['TF-403', 'Hagebutte Hibiskus Bio - 250 g', 950, 70, 5],
    ['TF-404', 'Früchtetee Mango-Maracuja - 100 g', 690, 40, 6],
    ['TF-405', 'Eistee-Mischung Zitrone-Minze - 150 g', 890, 30, 14, SUMMER],
    ['TF-406', 'Eistee-Mischung Pfirsich - 150 g', 890, 30, 12, SUMMER],
    ['TF-407', 'Winterzauber, Bratapfel & Zimt - 100 g', 720, 30, 20, ADVENT],
    ['TF-408', 'Weihnachtstee Gewürzorange - 100 g', 720, 30, 20, ADVENT],
  ],
  accessory: [
    ['ZU-501', 'Teefilter Größe M - 100 Stück', 390, 70, 12],
    ['ZU-502', 'Teesieb Edelstahl', 1290, 0, 6],
    ['ZU-503', 'Matchabesen Bambus (Chasen)', 1790, 180, 3],
    ['ZU-504', 'Teemaß "Quäntchen"', 690, 0, 3],
    ['ZU-505', 'Vorratsdose Weißblech - 100 g', 590, 0, 6],
    ['ZU-506', 'Kandis weiß, grob - 500 g', 420, 60, 9],
    ['ZU-507', 'Kluntje braun - 500 g', 450, 60, 7],
    ['ZU-508', 'Lindenhonig vom Imker - 250 g', 690, 75, 6],
    ['ZU-509', 'Buttergebäck "Ostfriesenbrot" - 200 g', 480, 20, 7],
    ['ZU-510', 'Tee-Ei mit Kette', 590, 0, 3],
    ['ZU-511', 'Teethermometer', 1490, 0, 1],
  ],
  pottery: [
    ['KE-601', 'Teekanne "Hörnum" 1,2 l, blau', 4490, 0, 3],
    ['KE-602', 'Glaskanne mit Sieb 1,0 l', 3290, 0, 4],
    ['KE-603', 'Kyusu, Tokoname-Keramik 0,3 l', 6900, 0, 1],
    ['KE-604', 'Stövchen Gusseisen', 2490, 0, 2],
    ['KE-605', 'Becher handgetöpfert, sandfarben', 1890, 0, 5],
    ['KE-606', 'Teeschale "Wabi" (Matchaschale)', 2990, 0, 2],
    ['KE-607', 'Tassen-Set "Friesisch Blau", 4-teilig', 3990, 0, 2],
  ],
  gift: [
    ['GE-701', 'Geschenkset "Teestunde"', 3490, 0, 5],
    ['GE-702', 'Probierpaket Grüntee - 6 x 20 g', 1990, 0, 5],
    ['GE-703', 'Probierpaket Kräuter - 6 x 20 g', 1690, 0, 4],
    ['GE-704', 'Tee-Adventskalender, 24 Sorten', 3690, 0, 45, ADVENT],
    ['GE-705', 'Gutschein-Karte 25 €', 2500, 0, 2],
  ],
}

const NON_FOOD: ReadonlySet<string> = new Set([
  ...['ZU-501', 'ZU-502', 'ZU-503', 'ZU-504', 'ZU-505', 'ZU-510', 'ZU-511', 'GE-701', 'GE-705'],
  ...ROWS.pottery.map(row => row[0]),
])

/** The catalogue of one small shop for tea and what belongs to it. */
export const PRODUCTS: readonly Product[] = Object.entries(ROWS)
  .flatMap(([category, rows]) => rows.map(row => ({ category: category as Category, row })))
  // The cast above: Object.entries forgets that the keys are exactly the categories.
  .map(({ category, row: [sku, name, priceMinor, lastsDays, popularity, months] }, index) => ({
    index,
    sku,
    name,
    category,
    priceMinor,
    taxRate: NON_FOOD.has(sku) ? 19 : 7,
    lastsDays,
    popularity,
    months: months ?? [],
  }))

/** A gift of the house, at no price. */
export const FREE_SAMPLE: Product = {
  index: PRODUCTS.length,
  sku: 'PR-000',
  name: 'Teeprobe des Monats',
  category: 'gift',
  priceMinor: 0,
  taxRate: 7,
  lastsDays: 0,
  popularity: 0,
  months: [],
}

const BY_SKU = new Map(PRODUCTS.map(product => [product.sku, product]))

/** What people tend to take with a product. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'TG-206': ['ZU-503', 'KE-606'],
  'TG-207': ['ZU-503'],
  'TS-107': ['ZU-507', 'ZU-506'],
  'TS-108': ['ZU-507'],
  'KE-601': ['KE-604'],
  'KE-602': ['KE-604', 'ZU-504'],
  'TK-305': ['ZU-508'],
}

/** The products that often go with one, possibly none. */
export function companionsOf(product: Product): readonly Product[] {
  return (COMPANIONS[product.sku] ?? []).flatMap(sku => BY_SKU.get(sku) ?? [])
}

const WEIGHTS_BY_MONTH = Array.from({ length: 13 }, (_, month) =>
  PRODUCTS.map(product =>
    product.months.length === 0 || product.months.includes(month) ? product.popularity : 0,
  ),
)

/** How likely each product is bought in a month (1 to 12), by position in the catalogue. */
export function weightsOfMonth(month: number): readonly number[] {
  return WEIGHTS_BY_MONTH[month] ?? []
}

/** True where the shop sells it in that month. */
export function isSoldIn(product: Product, month: number): boolean {
  return product.months.length === 0 || product.months.includes(month)
}
