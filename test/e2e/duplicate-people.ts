import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import type { ExampleFile } from './example-files.ts'

const PEOPLE: readonly (readonly [name: string, email: string, street: string, zip: string, city: string])[] =
  [
    // The same people twice each.
    ['Anna Bergmann', 'anna.bergmann@example.com', 'Lindenweg 7', '01067', 'Dresden'],
    ['Anna Bergmann', 'a.bergmann@example.org', 'Lindenweg 7', '01067', 'Dresden'],
    ['Jörg Krzyżewski', 'joerg.k@example.com', 'Am Hafen 12', '18055', 'Rostock'],
    ['Joerg Krzyzewski', 'krzyzewski@example.net', 'Am Hafen 12', '18055', 'Rostock'],
    ['Luise Schönfeld', 'luise@schoenfeld.example', 'Gartenstraße 31', '79098', 'Freiburg'],
    ['Luise Schoenfeld', 'l.schoenfeld@example.com', 'Gartenstr. 31', '79098', 'Freiburg'],
    // Everybody else once.
    ['Bernd Lang', 'bernd.lang@example.com', 'Mühlgasse 4', '50667', 'Köln'],
    ['Clara Weiß', 'clara.weiss@example.com', 'Ulmenallee 88', '20095', 'Hamburg'],
    ['Dieter Pohl', 'dieter.pohl@example.org', 'Schulstraße 19', '80331', 'München'],
    ['Eva Sommer', 'eva.sommer@example.net', 'Birkenring 2', '99084', 'Erfurt'],
    ['Frank Ostertag', 'frank@ostertag.example', 'Hauptstraße 140', '70173', 'Stuttgart'],
    ['Gisela Brandt', 'gisela.brandt@example.com', 'Feldweg 5', '24103', 'Kiel'],
    ['Holger Timm', 'holger.timm@example.org', 'Kirchplatz 1', '28195', 'Bremen'],
    ['Ines Voss', 'ines.voss@example.net', 'Rosenweg 23', '30159', 'Hannover'],
  ]

/** A couple and their child, each with an order of their own, beside people who have nothing to do with them. */
export const PEOPLE_OF_ONE_HOUSEHOLD: ExampleFile = ordersOf([
  ['Martin Feldkamp', 'martin.feldkamp@example.com', 'Amselweg 3', '48143', 'Münster'],
  ['Sabine Feldkamp', 'sabine.feldkamp@example.org', 'Amselweg 3', '48143', 'Münster'],
  ['Theo Feldkamp', 'theo@feldkamp.example', 'Amselweg 3', '48143', 'Münster'],
  ...PEOPLE.slice(6),
])

/** An order of each of some invented people, of whom three are in the file twice. */
export const PEOPLE_WITH_DUPLICATES: ExampleFile = ordersOf(PEOPLE)

/** The same without those who are there twice. */
export const PEOPLE_ONCE: ExampleFile = ordersOf(PEOPLE.slice(6))

function ordersOf(people: typeof PEOPLE): ExampleFile {
  const orders = people.map(
    ([name, email, street, zip, city], index): TestOrder => ({
      number: `#${1001 + index}`,
      name,
      email,
      street,
      zip,
      city,
      country: 'DE',
      day: '2026-09-14',
      items: [{ name: 'Grüner Tee', price: `${10 + index}.00` }],
    }),
  )
  return { name: 'orders_export.csv', mimeType: 'text/csv', buffer: Buffer.from(shopifyOrdersCsv(orders)) }
}
