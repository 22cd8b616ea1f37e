import type { Failure } from '../../shared/model/failure.ts'
import type { Sentence } from './language.ts'

/**
 * What keeps the app from starting, for the terminal and for native dialogs: there is no window yet that
 * could say it.
 */
export function failureSentence(failure: Failure): Sentence {
  switch (failure.code) {
    case 'database_newer':
      return {
        de: 'Diese Daten wurden mit einer neueren Version von Stammkunde geöffnet. Bitte installieren Sie die neueste Version; Ihre Daten sind unverändert.',
        en: 'This data was opened with a newer version of Stammkunde. Please install the latest version; your data is unchanged.',
      }
    case 'database_busy':
      return {
        de: 'Stammkunde ist mit diesem Datenordner schon geöffnet. Bitte schließen Sie das andere Fenster zuerst.',
        en: 'Stammkunde is already open with this data folder. Please close the other window first.',
      }
    case 'database_damaged':
      return {
        de: `Die Datenbank ist beschädigt und wurde nicht geöffnet. Im Datenordner liegen Sicherungen. (${failure.detail})`,
        en: `The database is damaged and was not opened. There are backups in the data folder. (${failure.detail})`,
      }
    case 'disk_full':
      return {
        de: 'Auf dem Datenträger ist kein Platz mehr. Bitte schaffen Sie Platz und starten Sie neu.',
        en: 'The disk is full. Please make room and start again.',
      }
    default:
      return {
        de: `Stammkunde konnte nicht starten (${failure.code}).`,
        en: `Stammkunde could not start (${failure.code}).`,
      }
  }
}
