import { fork } from 'node:child_process'
import { join } from 'node:path'

/** A message of a child and when it came, in seconds after the start of the process. */
export interface Message<Content> {
  content: Content
  atSeconds: number
}

/**
 * Runs a module of this folder as a process of its own and collects what it sends.
 * @throws Error where it ends with another code than 0; its errors are on stderr.
 */
export function runChild<Content>(module: string, args: string[]): Promise<Message<Content>[]> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = fork(join(import.meta.dirname, module), args)
    const messages: Message<Content>[] = []
    child.on('message', content =>
      // Both ends are modules of this folder that share the type.
      messages.push({ content: content as Content, atSeconds: (performance.now() - start) / 1000 }),
    )
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve(messages) : reject(new Error(`${module} ended with code ${code}.`)),
    )
  })
}

/** Sends to the process that started this one. @throws Error where there is none. */
export async function send(content: unknown): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    if (process.send === undefined) reject(new Error('This module is run by the bench.'))
    else process.send(content, undefined, undefined, error => (error ? reject(error) : resolve()))
  })
}
