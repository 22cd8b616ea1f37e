import { describe, expect, test } from 'vitest'
import { findCheckColumns, remarkMeans } from '../../src-main/importers/address-check-columns.ts'

const meanings = (...names: string[]) =>
  findCheckColumns(names).map(({ position, means, isCorrected }) => [
    names[position],
    isCorrected ? `new ${means}` : means,
  ])

describe('columns of an address check', () => {
  test('the list as it was taken out, with a remark', () => {
    expect(meanings('Vorname', 'Nachname', 'Straße', 'Hausnr.', 'PLZ', 'Ort', 'ID', 'Prüfergebnis')).toEqual([
      ['Nachname', 'lastName'],
      ['Straße', 'street'],
      ['Hausnr.', 'houseNumber'],
      ['PLZ', 'postalCode'],
      ['Ort', 'city'],
      ['ID', 'id'],
      ['Prüfergebnis', 'remark'],
    ])
  })
  test('corrected columns in several ways of naming them', () => {
    expect(
      meanings('Kundennummer', 'Straße_neu', 'neue PLZ', 'Ort (korrigiert)', 'Hausnummer aktuell'),
    ).toEqual([
      ['Kundennummer', 'id'],
      ['Straße_neu', 'new street'],
      ['neue PLZ', 'new postalCode'],
      ['Ort (korrigiert)', 'new city'],
      ['Hausnummer aktuell', 'new houseNumber'],
    ])
  })
  test('in English, too; what nobody knows is left alone', () => {
    expect(meanings('Reference', 'Street', 'New street', 'ZIP', 'City', 'Remark', 'Colour')).toEqual([
      ['Street', 'street'],
      ['New street', 'new street'],
      ['ZIP', 'postalCode'],
      ['City', 'city'],
      ['Remark', 'remark'],
    ])
    expect(meanings('Customer ID', 'Result')).toEqual([
      ['Customer ID', 'id'],
      ['Result', 'remark'],
    ])
  })
})

test.each([
  ['verstorben', 'deceased'],
  ['Empfänger verstorben, verzogen', 'deceased'],
  ['Deceased', 'deceased'],
  ['Totalschaden', null],
  ['Empfänger unbekannt', 'undeliverable'],
  ['unbekannt verzogen', 'undeliverable'],
  ['nicht zustellbar', 'undeliverable'],
  ['nicht zu ermitteln', 'undeliverable'],
  ['UNDELIVERABLE', 'undeliverable'],
  ['verzogen', 'moved'],
  ['Umzug', 'moved'],
  ['moved 2024', 'moved'],
  ['korrigiert', null],
  ['ok', null],
  ['zustellbar', null],
])('%s means %s', (remark, means) => {
  expect(remarkMeans(remark)).toBe(means)
})
