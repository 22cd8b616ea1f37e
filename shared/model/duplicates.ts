import { z } from 'zod'

/**
 * Why two records are taken, or not taken, for one person. `weight` is how much a sign counts, in bits: positive for
 * one person, negative against, so that 3 stands for eight times as likely.
 */
const sign = <Field extends string, Kind extends string>(field: Field, kinds: readonly [Kind, ...Kind[]]) =>
  z.object({ field: z.literal(field), kind: z.enum(kinds), weight: z.number() })

export const duplicateEvidenceSchema = z.discriminatedUnion('field', [
  /**
   * - `swapped`: first and last name stand the other way round; then signs on both follow as if they did not.
   */
  sign('name', ['swapped']),
  /**
   * - `spelling`: another spelling (Jörg, Joerg; Karl-Heinz, Karlheinz) or order; `typo`: a slip of the keys;
   *   `similar`: sounds alike or several slips; `nickname`: a short form; `initial`; `partial`: one of several first names;
   *   `neighbour`: nearly the same letters, yet both usual (Hanna, Anna).
   */
  sign('first', [
    'same',
    'spelling',
    'typo',
    'similar',
    'nickname',
    'initial',
    'partial',
    'neighbour',
    'different',
  ]),
  /** `partial`: a part of a double name, or one name with and without an addition. */
  sign('last', ['same', 'spelling', 'typo', 'similar', 'initial', 'partial', 'neighbour', 'different']),
  /** `typo`: one digit, or day and month swapped; `similar`: two of day, month and year agree; `same_day`: no year. */
  sign('birthday', ['same', 'typo', 'similar', 'same_day', 'different']),
  /** `same_local_part`: the same before the @, at another provider. */
  sign('email', ['same', 'typo', 'same_local_part', 'different']),
  sign('phone', ['same', 'typo', 'different']),
  sign('company', ['same', 'spelling', 'typo', 'similar', 'partial', 'different']),
  /** `other_line`: what is the street of one stands in the second line of the other. */
  sign('street', ['same', 'spelling', 'typo', 'similar', 'partial', 'other_line', 'different']),
  /** `addition`: the same number with another letter or range (12, 12a). */
  sign('house', ['same', 'addition', 'typo', 'different']),
  sign('line2', ['same', 'spelling', 'typo', 'similar', 'partial', 'different']),
  sign('postalCode', ['same', 'typo', 'different']),
  /** `partial`: Frankfurt and Frankfurt am Main. */
  sign('city', ['same', 'spelling', 'typo', 'similar', 'partial', 'different']),
  sign('region', ['same', 'spelling', 'typo', 'different']),
  /** `moved`: the addresses have nothing in common, which speaks little against one person. */
  sign('address', ['moved']),
])
export type DuplicateEvidence = z.infer<typeof duplicateEvidenceSchema>
export type DuplicateEvidenceField = DuplicateEvidence['field']
