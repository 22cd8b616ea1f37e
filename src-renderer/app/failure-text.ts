import { ORPCError } from '@orpc/client'
import { ExpectedFailure, type Failure, failureSchema } from '../../shared/model/failure.ts'
import { fieldLabel } from '../i18n/field-label.ts'
import { formatCount, formatList } from '../i18n/format.ts'
import { i18next } from '../i18n/index.ts'
import { connectionState } from './connection-state.ts'

/**
 * The expected failure that an error from the backend or the host carries.
 * @returns null for anything else, i.e. for a bug or a lost connection.
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof ExpectedFailure) return error.failure
  if (!(error instanceof ORPCError) || error.code !== 'FAILURE') return null
  const parsed = failureSchema.safeParse(error.data)
  return parsed.success ? parsed.data : null
}

/** What to tell people about an error, in the language on the screen. */
export function failureText(error: unknown): string {
  const failure = failureOf(error)
  if (failure !== null) return sentence(failure)
  return i18next.t(connectionState.get() === 'lost' ? 'failure.disconnected' : 'failure.unexpected')
}

function sentence(failure: Failure): string {
  const t = i18next.t
  switch (failure.code) {
    case 'not_found':
      return t(`failure.not_found.${failure.what}`)
    case 'file_missing':
      return t('failure.file_missing', { name: failure.name })
    case 'file_changed':
      return t('failure.file_changed', { name: failure.name })
    case 'file_too_large':
      return t('failure.file_too_large', {
        name: failure.name,
        megabytes: formatCount(Math.floor(failure.bytes / (1024 * 1024))),
      })
    case 'evidence_kind':
      return t('failure.evidence_kind', { name: failure.name })
    case 'database_newer':
      return t('failure.database_newer', {
        fileVersion: failure.fileVersion,
        appVersion: failure.appVersion,
      })
    case 'database_damaged':
      return t('failure.database_damaged', { detail: failure.detail })
    case 'database_busy':
      return t('failure.database_busy')
    case 'disk_full':
      return t('failure.disk_full')
    case 'cancelled':
      return t('failure.cancelled')
    case 'nothing_to_import':
      return t('failure.nothing_to_import')
    case 'no_address_check':
      return t('failure.no_address_check', { name: failure.name })
    case 'mapping_incomplete':
      return t('failure.mapping_incomplete', { missing: formatList(failure.missing.map(fieldLabel)) })
    case 'field_name_taken':
      return t('failure.field_name_taken', { name: failure.name })
    case 'topic_name_taken':
      return t('failure.topic_name_taken', { name: failure.name })
    case 'invalid':
      return t('failure.invalid', { field: failure.field })
  }
}
