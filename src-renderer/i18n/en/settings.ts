import type { settingsMessages as german } from '../de/settings.ts'
import type { Messages } from '../messages.ts'

export const settingsMessages: Messages<typeof german> = {
  title: 'Settings',
  appearance: { title: 'Language and appearance' },
  calculation: {
    title: 'Time zone and calculation',
    timeZone: 'Time zone of your shop',
    timeZoneHint: 'Puts orders shortly before or after midnight on the right day. Applies to future imports.',
    timeZoneNone: 'No such time zone',
    shipping: 'Count shipping costs as revenue',
    shippingHint: 'Applies to the overview. The revenue of a single customer always counts goods only.',
  },
  rates: {
    title: 'Currencies',
    text: 'Amounts of different currencies stay apart. With rates of your own, the overview also shows them together on request. The program fetches no rates from the net.',
    one: 'All your orders are in {{currency}}. You need rates only with a second currency.',
    none: 'As soon as there are orders, their currencies are shown here.',
    main: 'Main currency',
    rate: '1 {{from}} in {{to}}',
    orders_one: '{{formatted}} order',
    orders_other: '{{formatted}} orders',
    typed: 'entered on {{day}}',
    missing: 'no rate: stays by itself',
    remove: 'Remove the rate for {{from}}',
    removed: 'The rate for {{from}} is removed.',
  },
  data: {
    title: 'Your data',
    text: 'Everything lies in this folder on your computer. The program sends none of it anywhere.',
    folder: 'Data folder',
    copy: 'Copy path',
    copied: 'Copied',
    backup: 'How to back up your data',
    backupText:
      'Quit the program and copy the whole folder to an external disk or a USB stick. To restore it, copy it back to the same place. Before each new version of the program, Stammkunde itself makes a backup in this folder.',
    contents: '{{customers}} and {{orders}} from {{sources}}.',
    contentsEmpty: 'Nothing is stored yet.',
    history: 'See or undo earlier imports',
  },
  about: {
    title: 'About Stammkunde',
    version: 'Version {{version}}',
    text: 'Stammkunde works without the internet. There is no account, no tracking of what you do, and no advertising.',
    law: 'The notes on permission rest on published sources. They are not legal advice.',
    libraries:
      'Built with free software, among others Electron, React, Mantine, TanStack, Chart.js and SQLite.',
    licences: 'Licences of the software used',
    openLicences: 'Show licences',
  },
}
