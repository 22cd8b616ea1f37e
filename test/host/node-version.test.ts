import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appRoot } from '../../src-main/host/app-root.ts'
// @ts-expect-error The bootstrap is plain JavaScript, because an old Node must be able to read it.
import { nodeProblem } from '../../src-main/host/run.mjs'

describe('the check for an old Node', () => {
  it.each(['18.20.8', '20.20.2', '22.1.0', '23.11.0'])('refuses %s in German and English', version => {
    const problem = nodeProblem(version)
    expect(problem).toContain(`Stammkunde braucht Node 24 oder neuer, gefunden wurde ${version}`)
    expect(problem).toContain(`Stammkunde needs Node 24 or newer, found was ${version}`)
    expect(problem).toContain('npm ci')
  })

  it.each(['24.0.0', '24.21.0', '25.1.0', '100.0.0'])('takes %s', version => {
    expect(nodeProblem(version)).toBeNull()
  })

  it('is the version that the project brings along', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${appRoot()}/package.json`, 'utf8'))
    expect(nodeProblem(devDependencies.node)).toBeNull()
  })

  it('stands in a file that an old Node can read: no import but of Node itself before the check', () => {
    const source = readFileSync(`${appRoot()}/src-main/host/run.mjs`, 'utf8')
    const imported = [...source.matchAll(/^import .* from '(.*)'$/gm)].map(match => match[1])
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.every(name => name?.startsWith('node:'))).toBe(true)
  })
})
