import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appRoot } from '../../src-main/host/app-root.ts'
import { thirdPartyLicences } from '../../src-main/host/third-party-licences.ts'

const licences = thirdPartyLicences(appRoot())

test('every library of the program is named with a licence and its text', () => {
  const { dependencies } = JSON.parse(readFileSync(join(appRoot(), 'package.json'), 'utf8'))
  const names = new Set(licences.map(({ name }) => name))
  expect(Object.keys(dependencies).filter(name => !names.has(name))).toEqual([])
  expect(licences.filter(({ licence, text }) => licence === '' || text.length < 500)).toEqual([])
})

test('tools of development are not named', () => {
  const names = licences.map(({ name }) => name)
  for (const tool of ['vitest', 'typescript', 'electron-builder', 'node']) expect(names).not.toContain(tool)
})
