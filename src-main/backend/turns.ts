/**
 * Turns of the event loop, one for each who asks. A screen asks for many figures at once; computed in one go they would
 * keep everything else waiting, above all what threads have found meanwhile and other figures are made from.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves in a turn of its own, after those who asked before. */
  next(): Promise<void> {
    this.#last = this.#last.then(nextTurn)
    return this.#last
  }
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve)
  })
}
