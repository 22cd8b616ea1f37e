import type { Format } from '../format.ts'
import { detectListOf, statusFormat } from '../status-format.ts'

/**
 * CleverReach → Recipients → Export, and the export of bounces. Times are seconds or days; a recipient with a time of
 * deactivation has left. The columns can be chosen, so only the usual ones give the file away, or its name.
 */
export const cleverreachRecipients: Format = statusFormat({
  id: 'cleverreach-recipients',
  platform: 'cleverreach',
  sourceName: 'CleverReach',
  dateOrder: 'dmy',
  detect: head =>
    detectListOf(head, /clever ?reach/, [
      ['deactivated', 'Deaktiviert', 'Deaktiviert am', 'Abgemeldet', 'Abgemeldet am'],
      ['activated', 'Aktiviert', 'Aktiviert am', 'registered', 'Registriert', 'Registriert am'],
    ]),
})
