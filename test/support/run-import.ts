import { openClient } from '../bench/client.ts'

/** A program: imports the file that is named second into the data folder that is named first, as the built app does. */
const [dataDirectory = '', file = ''] = process.argv.slice(2)
const { client, close } = await openClient(dataDirectory)
for await (const _event of await client.imports.run({ files: [file] }));
await close()
