import { createRouterClient } from '@orpc/server'
import { createBackend } from '../../src-main/backend/create-backend.ts'
import { sampleDirectory } from '../../src-main/host/app-root.ts'
import type { Filling } from './prepared-shops.ts'
import { pathFiles, runToEnd } from './test-backend.ts'

/**
 * A program: fills the data folder that is named first with what stands, as JSON, second. A process of its own
 * leaves a closed database behind, whose file can be copied.
 */
const [dataDirectory = '', given = ''] = process.argv.slice(2)
// Written by whoever starts this.
const { files, mapping, searched, sureFrom } = JSON.parse(given) as Filling
const backend = await createBackend({ dataDirectory, sampleDirectory: sampleDirectory() })
const client = createRouterClient(backend.router, { context: { files: pathFiles } })
if (files === 'sample') for await (const _event of await client.sample.load({}));
else if (files.length > 0) await runToEnd(client, { files, ...(mapping && { mapping }) })
if (searched) for await (const _event of await client.duplicates.find());
if (sureFrom !== null) await client.app.saveSettings({ sureDuplicates: sureFrom })
await backend.close()
