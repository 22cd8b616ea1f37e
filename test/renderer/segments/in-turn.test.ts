import { describe, expect, it } from 'vitest'
import { inTurn } from '../../../src-renderer/screens/segments/in-turn.ts'

const never = new AbortController().signal
const soon = () => new Promise(resolve => setTimeout(resolve, 1))

describe('inTurn', () => {
  it('does one thing after the other, though one of them fails', async () => {
    const told: string[] = []
    const work = (name: string, fails = false) =>
      inTurn(async () => {
        told.push(`${name} begins`)
        await soon()
        told.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      }, never)
    const all = await Promise.allSettled([work('one'), work('two', true), work('three')])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(told).toEqual(['one', 'two', 'three'].flatMap(name => [`${name} begins`, `${name} ends`]))
  })

  it('passes over what nobody wants any more', async () => {
    const unwanted = new AbortController()
    const first = inTurn(soon, never)
    let isDone = false
    const second = inTurn(async () => {
      isDone = true
    }, unwanted.signal)
    unwanted.abort()
    await first
    await expect(second).rejects.toThrow()
    expect(isDone).toBe(false)
    expect(await inTurn(async () => 'third', never)).toBe('third')
  })
})
