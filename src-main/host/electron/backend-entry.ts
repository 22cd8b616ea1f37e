import { serveBackend } from './serve-backend.ts'

/** What runs in the utility process: the backend, for the folders named by its parent. */
const [dataDirectory, sampleDirectory] = process.argv.slice(-2)
if (dataDirectory === undefined || sampleDirectory === undefined) {
  throw new Error('The backend was started without its folders.')
}
serveBackend(process.parentPort, { dataDirectory, sampleDirectory }, () => process.exit(0))
