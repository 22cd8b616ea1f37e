import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Backend, createBackend } from '../../src-main/backend/create-backend.ts'
import { sampleDirectory } from '../../src-main/host/app-root.ts'
import { BrowserHost } from '../../src-main/host/browser/server.ts'
import { Spool } from '../../src-main/host/spool.ts'
import { enter, openSession } from '../support/session-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let backend: Backend
let spool: Spool
let host: BrowserHost
let origin: string
/** A session for the tests that need one. */
let cookie: string

beforeAll(async () => {
  directory = await temporaryDirectory()
  const rendererDirectory = join(directory.path, 'renderer')
  await mkdir(join(rendererDirectory, 'assets'), { recursive: true })
  await writeFile(join(rendererDirectory, 'index.html'), '<html><head><title>page</title></head></html>')
  await writeFile(join(rendererDirectory, 'assets', 'a.js'), 'code')
  await writeFile(join(rendererDirectory, 'icon.svg'), '<svg/>')
  await writeFile(join(directory.path, 'secret.txt'), 'secret')
  const dataDirectory = join(directory.path, 'data')
  backend = await createBackend({ dataDirectory, sampleDirectory: sampleDirectory() })
  spool = new Spool(dataDirectory)
  await spool.open()
  host = await BrowserHost.listen({ backend, rendererDirectory, spool, port: 0 })
  origin = new URL(host.address()).origin
  cookie = await enter(host.address())
})

afterAll(async () => {
  await host.close()
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

interface Answer {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
}

/** Sends exactly the given path and headers; `fetch` would tidy both. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const sent = request({ host: '127.0.0.1', port: host.port, path, method, headers }, response => {
      let text = ''
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const own = () => ({ cookie, origin })

describe('the one-time token', () => {
  it('is exchanged for a session cookie and leaves the address bar', async () => {
    const { pathname, search } = new URL(host.address())
    const answer = await send(pathname + search)
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/')
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^stammkunde-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    )
  })

  it('works once', async () => {
    const { pathname, search } = new URL(host.address())
    expect((await send(pathname + search)).status).toBe(303)
    const again = await send(pathname + search)
    expect([again.status, again.headers['set-cookie']]).toEqual([401, undefined])
  })

  it('is not used up by a look at the headers', async () => {
    const { pathname, search } = new URL(host.address())
    expect((await send(pathname + search, { method: 'HEAD' })).status).toBe(401)
    expect((await send(pathname + search)).status).toBe(303)
  })

  it.each(['/?token=', '/?token=x', `/?token=${'A'.repeat(43)}`, '/?token[]=x'])('is not %s', async path => {
    expect((await send(path)).status).toBe(401)
  })

  it('brings whoever has a session already to the page', async () => {
    const answer = await send('/?token=used', { headers: { cookie } })
    expect([answer.status, answer.headers['location']]).toEqual([303, '/'])
  })
})

describe('without a session', () => {
  it.each(['/', '/customers', '/assets/a.js', '/index.html'])(
    '%s is a page that says how to come in',
    async path => {
      for (const headers of [{}, { cookie: `stammkunde-${host.port}=wrong` }, { cookie: 'stammkunde-1=x' }]) {
        const answer = await send(path, { headers })
        expect(answer.status).toBe(401)
        expect(answer.body).toContain('Diese Adresse gilt nur einmal')
        expect(answer.body).toContain('This address works only once')
        expect(answer.body).not.toContain('code')
      }
    },
  )
})

describe('the page', () => {
  it('comes with a strict policy whose nonce it knows', async () => {
    const answer = await send('/', { headers: { cookie } })
    const policy = String(answer.headers['content-security-policy'])
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ws://127.0.0.1:${host.port}`,
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
    expect(answer.body).toContain(`<meta name="csp-nonce" content="${nonce}">`)
  })

  it('has a new nonce each time', async () => {
    const policies = await Promise.all([1, 2].map(() => send('/', { headers: { cookie } })))
    expect(policies[0]?.headers['content-security-policy']).not.toBe(
      policies[1]?.headers['content-security-policy'],
    )
  })

  it('is also the answer at the addresses of screens, for people and not for scripts', async () => {
    const navigate = { cookie, 'sec-fetch-mode': 'navigate' }
    expect((await send('/customers/12?tab=orders', { headers: navigate })).body).toContain(
      '<title>page</title>',
    )
    expect((await send('/missing.js', { headers: navigate })).status).toBe(404)
    expect((await send('/customers/12', { headers: { cookie, 'sec-fetch-mode': 'cors' } })).status).toBe(404)
  })

  it.each(['/', '/assets/a.js', '/missing.js', '/icon.svg'])(
    'and every other answer is protected: %s',
    async path => {
      for (const headers of [{}, { cookie }, { host: 'evil.example' }]) {
        expect((await send(path, { headers })).headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'x-frame-options': 'DENY',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('camera=()'),
          'content-security-policy': expect.stringContaining("default-src 'none'"),
        })
      }
    },
  )

  it('is kept by the browser only where its name tells its content', async () => {
    const cache = async (path: string) => (await send(path, { headers: { cookie } })).headers['cache-control']
    expect(await cache('/')).toBe('no-store')
    expect(await cache('/assets/a.js')).toContain('immutable')
    expect(await cache('/icon.svg')).toBe('no-cache')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/assets/a.js%00',
    '//secret.txt',
    'http://evil.example/secret.txt',
  ])('lets nobody out of its folder: %s', async path => {
    const answer = await send(path, { headers: { cookie } })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('secret')
  })
})

describe('the name of the host', () => {
  it('is 127.0.0.1 or localhost, with the port', async () => {
    for (const name of [`127.0.0.1:${host.port}`, `localhost:${host.port}`]) {
      expect((await send('/', { headers: { host: name, cookie } })).status).toBe(200)
    }
  })

  it.each([
    () => 'evil.example',
    () => `evil.example:${host.port}`,
    () => '127.0.0.1',
    () => `127.0.0.1:${host.port + 1}`,
    () => `localhost.evil.example:${host.port}`,
    () => `[::1]:${host.port}`,
  ])('is no other: %s', async name => {
    expect((await send('/', { headers: { host: name(), cookie } })).status).toBe(403)
  })

  it('is bound to this machine', async () => {
    const { networkInterfaces } = await import('node:os')
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(address => address?.family === 'IPv4' && !address.internal)
    const target = outside?.address ?? '127.0.0.2'
    const refused = await new Promise<boolean>(resolve => {
      const socket = connect({ host: target, port: host.port, timeout: 2000 })
      socket.once('connect', () => resolve(false))
      socket.once('error', () => resolve(true))
      socket.once('timeout', () => resolve(true))
    })
    expect(refused).toBe(true)
  })
})

describe('requests that change something', () => {
  it('take a file from the page itself', async () => {
    const answer = await send('/files?name=orders.csv', {
      method: 'POST',
      headers: own(),
      body: 'Name;Total',
    })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({ token: expect.stringMatching(/^[\w-]{32}$/) })
  })

  it('are refused from any other page, and without a session', async () => {
    const before = await readdir(spool.directory)
    const post = async (headers: Record<string, string>, path = '/files?name=a') =>
      (await send(path, { method: 'POST', headers, body: 'x' })).status
    expect(await post({ cookie })).toBe(403)
    expect(await post({ cookie, origin: 'null' })).toBe(403)
    expect(await post({ cookie, origin: 'https://evil.example' })).toBe(403)
    expect(await post({ cookie, origin: `http://127.0.0.1:${host.port + 1}` })).toBe(403)
    expect(await post({ cookie, origin: `http://localhost:${host.port}` })).toBe(403)
    expect(await post({ origin })).toBe(401)
    expect(await post(own(), '/other')).toBe(404)
    expect(await readdir(spool.directory)).toEqual(before)
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('are never %s', async method => {
    expect((await send('/files', { method, headers: own() })).status).toBe(405)
  })

  it('leave nothing of a file that was broken off', async () => {
    const before = (await readdir(spool.directory)).length
    const sent = request({
      port: host.port,
      host: '127.0.0.1',
      path: '/files?name=a',
      method: 'POST',
      headers: { ...own(), 'content-length': '1000000' },
    })
    sent.on('error', () => undefined)
    sent.write('beginning')
    await expect.poll(async () => (await readdir(spool.directory)).length).toBe(before + 1)
    sent.destroy()
    await expect.poll(async () => (await readdir(spool.directory)).length).toBe(before)
  })
})

describe('a fresh address', () => {
  const ask = (headers: Record<string, string>) => send('/token', { method: 'POST', headers })

  it('is given to programs that know the secret', async () => {
    const answer = await ask({ authorization: `Bearer ${host.secret}` })
    expect(answer.status).toBe(200)
    expect(await enter(JSON.parse(answer.body).address)).toContain(`stammkunde-${host.port}=`)
  })

  it('is given to nobody else, and to no page at all', async () => {
    expect((await ask({})).status).toBe(403)
    expect((await ask({ authorization: 'Bearer x' })).status).toBe(403)
    expect((await ask(own())).status).toBe(403)
    expect((await ask({ authorization: `Bearer ${host.secret}`, origin })).status).toBe(403)
    expect((await send('/token', { headers: { authorization: `Bearer ${host.secret}` } })).status).toBe(401)
  })
})

describe('the WebSocket', () => {
  const open = (headers: Record<string, string>, path = '/rpc') =>
    new Promise<string>(resolve => {
      const websocket = new WebSocket(`ws://127.0.0.1:${host.port}${path}`, { headers })
      websocket.once('open', () => {
        websocket.terminate()
        resolve('open')
      })
      websocket.once('unexpected-response', (_request, response) => {
        websocket.terminate()
        resolve(String(response.statusCode))
      })
      websocket.on('error', () => undefined)
    })

  it('opens for the page with its session', async () => {
    expect(await open(own())).toBe('open')
  })

  it('opens for nobody else', async () => {
    expect(await open({ cookie })).toBe('403')
    expect(await open({ origin })).toBe('403')
    expect(await open({ cookie, origin: 'https://evil.example' })).toBe('403')
    expect(await open({ cookie, origin: `http://127.0.0.1:${host.port + 1}` })).toBe('403')
    expect(await open({ ...own(), host: `evil.example:${host.port}` })).toBe('403')
    expect(await open(own(), '/other')).toBe('403')
  })

  it('carries calls, with files by the token that was handed out', async () => {
    await using session = await openSession(host.address())
    const token = await session.upload('notes.csv', 'a')
    const report = async (file: string) => {
      const seen: unknown[] = []
      for await (const event of await session.client.imports.preview({ files: [file] })) {
        if (event.kind === 'done') seen.push(...event.files.map(({ file, rows }) => ({ file, rows })))
      }
      return seen
    }
    expect(await report(token)).toEqual([{ file: 'notes.csv', rows: 0 }])
    const failure = { code: 'FAILURE', data: { code: 'file_missing' } }
    await expect(report(join(directory.path, 'secret.txt'))).rejects.toMatchObject(failure)
    await expect(report('../secret.txt')).rejects.toMatchObject(failure)
  })

  it('ends with the host', async () => {
    const other = await BrowserHost.listen({ backend, spool, rendererDirectory: directory.path, port: 0 })
    const session = await openSession(other.address())
    const changes = await session.client.app.changes()
    const ended = new Promise(resolve => session.websocket.once('close', resolve))
    const pending = changes.next().then(
      ({ done }) => (done ? 'ended' : 'event'),
      () => 'ended',
    )
    await other.close()
    await ended
    expect(['ended', 'event']).toContain(await pending)
    await expect(
      openSession(other.address()).catch(() => Promise.reject(new Error('closed'))),
    ).rejects.toThrow('closed')
  })
})
