/** The licence of a library that is part of the program. */
export interface ThirdPartyLicence {
  name: string
  version: string
  /** SPDX expression, e.g. `MIT`. */
  licence: string
  /** The whole text with the copyright notice. */
  text: string
}
