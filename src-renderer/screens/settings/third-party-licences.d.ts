declare module 'virtual:third-party-licences' {
  export const licences: readonly import('../../../shared/third-party-licence.ts').ThirdPartyLicence[]
}
