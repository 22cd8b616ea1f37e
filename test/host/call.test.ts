import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appRoot } from '../../src-main/host/app-root.ts'
import { allProcedures } from '../../src-main/host/call/procedures.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command as npm does: in the project's folder, with the caller's in INIT_CWD. */
function call(
  args: string[],
  callerDirectory: string,
  onStart?: (kill: () => void) => void,
): Promise<Outcome> {
  const child = spawn(process.execPath, [join(appRoot(), 'src-main', 'host', 'run.mjs'), 'call', ...args], {
    cwd: appRoot(),
    env: { ...process.env, INIT_CWD: callerDirectory },
  })
  onStart?.(() => child.kill('SIGINT'))
  const outcome: Outcome = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', chunk => {
    outcome.stdout += chunk
  })
  child.stderr.on('data', chunk => {
    outcome.stderr += chunk
  })
  return new Promise(resolve => child.once('close', code => resolve({ ...outcome, code })))
}

describe('npm run call', () => {
  it('prints the result as JSON on stdout, against a data folder named from where one stands', async () => {
    await using directory = await temporaryDirectory()
    const { code, stdout, stderr } = await call(['app.status', '--data', 'my data'], directory.path)
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ customers: 0, dataDirectory: join(directory.path, 'my data') })
    expect(stdout.split('\n')).toHaveLength(2)
  })

  it('takes defaults where the input is left out, and prints prettily on request', async () => {
    await using directory = await temporaryDirectory()
    const { code, stdout } = await call(['orders.search', '--pretty', '--data', 'data'], directory.path)
    expect([code, stdout]).toEqual([0, '{\n  "total": 0,\n  "orders": []\n}\n'])
  })

  it('names files by path, relative ones from where one stands, and prints the last event of a stream', async () => {
    await using directory = await temporaryDirectory()
    await mkdir(join(directory.path, 'exports'))
    await writeFile(join(directory.path, 'exports', 'empty.csv'), '')
    const input = JSON.stringify({ files: ['exports/empty.csv'] })
    const { code, stdout } = await call(['imports.preview', input, '--data', 'data'], directory.path)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'done', files: [{ file: 'empty.csv', rows: 0 }] })
  })

  it('prints a failure of the contract as JSON on stderr', async () => {
    await using directory = await temporaryDirectory()
    const unknown = await call(['customers.get', '{"id":7}', '--data', 'data'], directory.path)
    expect([unknown.code, unknown.stdout]).toEqual([1, ''])
    expect(JSON.parse(unknown.stderr)).toEqual({ error: { code: 'not_found', what: 'customer' } })
    const missing = await call(
      ['imports.preview', '{"files":["none.csv"]}', '--data', 'data'],
      directory.path,
    )
    expect(missing.code).toBe(1)
    expect(JSON.parse(missing.stderr)).toMatchObject({ error: { code: 'file_missing' } })
  })

  it('says which part of the input is wrong', async () => {
    await using directory = await temporaryDirectory()
    const { code, stderr } = await call(['customers.get', '{"id":"seven"}', '--data', 'data'], directory.path)
    expect(code).toBe(1)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'invalid_input', issues: [{ path: ['id'] }] } })
  })

  it.each([
    [['customers.find', '{}'], 'There is no procedure "customers.find"'],
    [['customers'], 'There is no procedure "customers"'],
    [['customers.get', '{id:1}'], 'The input is not valid JSON'],
    [[], 'No procedure was named'],
    [['app.status', '{}', '{}'], 'more than one JSON argument'],
    [['app.status', '--dada', 'x'], "Unknown option '--dada'"],
  ])('answers %j with a sentence and exit code 2', async (args, sentence) => {
    await using directory = await temporaryDirectory()
    const { code, stdout, stderr } = await call(args, directory.path)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
  })

  it('lists every procedure where one is unknown', async () => {
    const names = allProcedures().map(({ path }) => path.join('.'))
    expect(names).toContain('imports.run')
    const { stderr } = await call(['nothing'], appRoot())
    expect(names.filter(name => !stderr.includes(name))).toEqual([])
  })

  it('is ended by Ctrl-C where a stream has no end of its own', async () => {
    await using directory = await temporaryDirectory()
    const { code, stdout, stderr } = await call(['app.changes', '--data', 'data'], directory.path, kill => {
      setTimeout(kill, 2_500)
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({ generation: expect.any(Number) })
  })
})
