import { serveBackend } from './serve-backend.ts'

/** What runs in the utility process: the backend, for the folders named by its parent. */
const [dataDirectory, sampleDirectory] = process.argv.slice(-2)
if (dataDirectory === undefined || sampleDirectory === undefined) {
  throw new Error('The backend was started without its folders.')
}
const options = { dataDirectory, sampleDirectory, searchesDuplicates: true }
serveBackend(process.parentPort, options, () => process.exit(0))
