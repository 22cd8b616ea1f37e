import { ensureBuiltOnce } from '../support/built-app.ts'

/** The specs run the built app. */
export default ensureBuiltOnce
