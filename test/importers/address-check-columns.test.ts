import { describe, expect, test } from 'vitest'
import { findCheckColumns, readRemark, remarkMeans } from '../../src-main/importers/address-check-columns.ts'

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
  ['kein Umzug', null],
  ['Kein Umzug gefunden', null],
  ['nicht verstorben', null],
  ['nicht als verstorben gemeldet', null],
  ['ist nicht umgezogen', null],
  ['keine Hinweise auf Umzug', null],
  ['Umzug: nein', null],
  ['Umzug nicht bekannt', null],
  ['no move', null],
  ['No moves', null],
  ['not moved', null],
  ['no sign of a move', null],
  ['not deceased', null],
  ['nicht unzustellbar', null],
  ['nicht verstorben, aber verzogen', 'moved'],
  ['kein Umzug, Empfänger verstorben', 'deceased'],
  ['kein Umzug, Empfänger unbekannt', 'undeliverable'],
  ['Umzug, neue Adresse unbekannt', 'undeliverable'],
  ['Umzug, neue Adresse nicht bekannt', 'undeliverable'],
  ['verzogen, keine neue Anschrift', 'undeliverable'],
  ['Umzug; neue Anschrift liegt nicht vor', 'undeliverable'],
  ['moved, no forwarding address', 'undeliverable'],
  ['moved, new address not known', 'undeliverable'],
  ['wohnt nicht mehr dort', 'undeliverable'],
  ['Umzug, neue Adresse bekannt', 'moved'],
  ['nicht mehr aktuell, korrigiert', null],
  ['korrigiert', null],
  ['ok', null],
  ['zustellbar', null],
])('%s means %s', (remark, means) => {
  expect(remarkMeans(remark)).toBe(means)
})

test.each([
  ['Umzug', 'ja', { text: 'Umzug: ja', means: 'moved' }],
  ['Umzug', 'nein', { text: 'Umzug: nein', means: null }],
  ['Moved', 'Y', { text: 'Moved: Y', means: 'moved' }],
  ['Verstorben', '0', { text: 'Verstorben: 0', means: null }],
  ['Verstorben', 'x', { text: 'Verstorben: x', means: 'deceased' }],
  ['Unzustellbar', 'nein', { text: 'Unzustellbar: nein', means: null }],
  ['Zustellbar', 'nein', { text: 'Zustellbar: nein', means: 'undeliverable' }],
  ['Zustellbarkeit', 'ja', { text: 'Zustellbarkeit: ja', means: null }],
  ['Umzug', 'kein Umzug', { text: 'kein Umzug', means: null }],
  ['Bemerkung', 'ja', { text: 'Bemerkung: ja', means: null }],
])('in the column %s, %s says %j', (column, cell, remark) => {
  expect(readRemark(column, cell)).toEqual(remark)
  expect(findCheckColumns(['ID', column]).map(({ means }) => means)).toContain('remark')
})
