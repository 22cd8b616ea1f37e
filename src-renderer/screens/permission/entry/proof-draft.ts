import type { HandedFile } from '../../../../shared/host-bridge.ts'
import type { ConsentOrigin, GivenProof, PermissionPlace } from '../../../../shared/model/permission.ts'

/** What has been typed in of a proof so far; times as in `<input type="time">`. */
export interface ProofDraft {
  place: PermissionPlace | null
  time: string
  signedUpDay: string | null
  signedUpTime: string
  /** null until somebody wants to add one: it is never asked for. */
  ipAddress: string | null
  note: string
  files: readonly HandedFile[]
}

export const NO_PROOF: ProofDraft = {
  place: null,
  time: '',
  signedUpDay: null,
  signedUpTime: '',
  ipAddress: null,
  note: '',
  files: [],
}

/** What was agreed to and how; null until the owner said both, as nothing is assumed. */
export function givenConsent(origin: ConsentOrigin | null, wording: string) {
  return origin === null || wording.trim() === '' ? null : { origin, wording: wording.trim() }
}

/** The proof as it is saved. @param hasConfirmation whether there was a mail with a link, and so two points in time. */
export function givenProof(draft: ProofDraft, hasConfirmation: boolean): GivenProof {
  const { place, time, signedUpDay, signedUpTime, ipAddress, note, files } = draft
  const [minute, signedUpMinute] = [minuteOf(time), minuteOf(signedUpTime)]
  return {
    ...(place !== null && { place }),
    ...(minute !== null && { minute }),
    ...(hasConfirmation && signedUpDay !== null && { signedUpDay }),
    ...(hasConfirmation && signedUpDay !== null && signedUpMinute !== null && { signedUpMinute }),
    ...(ipAddress !== null && ipAddress.trim() !== '' && { ipAddress: ipAddress.trim() }),
    ...(note.trim() !== '' && { evidence: note.trim() }),
    ...(files.length > 0 && { files: files.map(({ token }) => token) }),
  }
}

/** "14:05" as minutes since midnight; null for an empty field. */
function minuteOf(time: string): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(time)
  return match === null ? null : Number(match[1]) * 60 + Number(match[2])
}
