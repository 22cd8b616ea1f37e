import type { permissionMessages as german } from '../de/permission.ts'
import type { Messages } from '../messages.ts'

export const permissionMessages: Messages<typeof german> = {
  title: 'Permission',
  description: 'Whom you may write to, how, and why. The program checks it by itself for every list.',
  part: {
    label: 'Parts of “Permission”',
    statements: 'What you state',
    standing: 'Whom, and why?',
    objections: 'Objections and suppression list',
  },
  noLegalAdvice:
    'These notes were put together with care, but they are no legal advice. If in doubt, please ask a lawyer.',
  basics: {
    title: 'The ground rules',
    email:
      'E-mail, phone, text messages and WhatsApp: advertising is only allowed if the person agreed and you can prove it. The only exception for e-mails is the existing-customer rule further down.',
    post: 'Post: you may write to customers of your own shop as long as they have not objected.',
    marketplace:
      'Marketplaces: buyers from Amazon, eBay, Etsy and other marketplaces get no advertising, in no way. The rules of the marketplaces demand it.',
    blank: 'An empty field is no yes. An import can take a permission away, but never give one by itself.',
  },
  openConsents: {
    text_one:
      'By your files, {{formatted}} person agreed to advertising. That counts only once you say how they were asked.',
    text_other:
      'By your files, {{formatted}} people agreed to advertising. That counts only once you say how they were asked.',
    link: 'State it now',
  },
  statements: {
    title: 'Consents from your shops',
    description:
      'Some exports have a column “Accepts marketing”. A “yes” in it only counts once you tell here how it comes about.',
    none: 'So far no imported file has such a column.',
    accepting_one: 'The permission for e-mail advertising depends on it for {{formatted}} person.',
    accepting_other: 'The permission for e-mail advertising depends on it for {{formatted}} people.',
    acceptingSms_one: 'The permission for text messages depends on it for {{formatted}} person.',
    acceptingSms_other: 'The permission for text messages depends on it for {{formatted}} people.',
    noAccepting: 'At the moment nobody’s permission depends on it.',
    marketplace: 'This is a marketplace. Its buyers get no advertising; such a column does not change that.',
    open: 'not confirmed yet: does not count',
    counting: 'confirmed: counts as consent',
    notCounting: 'does not count as consent',
    statedAt: 'Your statement of {{instant}}: {{origin}}',
    statedEarlier: 'What you stated earlier, on {{instant}}: {{origin}}',
    change: 'Change the statement',
    stateNow: 'State it now',
    originLabel: 'How did the “yes” come about?',
    origins: {
      double_opt_in: {
        label: 'Sign-up with confirmation e-mail (double opt-in)',
        text: 'The person signed up and then clicked a link in an e-mail. The best proof.',
      },
      unticked_box: {
        label: 'Ticked the box themselves',
        text: 'There was an empty box for advertising when ordering, and the person ticked it. Counts; in a dispute the proof is weaker, because somebody could have entered another person’s address.',
      },
      written: {
        label: 'In writing',
        text: 'The person agreed on paper or in a message of their own, and you have kept it.',
      },
      preticked_box: {
        label: 'The box was already ticked',
        text: 'The box was ticked beforehand. By law that is no consent, and so it never counts.',
      },
      unknown: {
        label: 'I do not know',
        text: 'Without proof it does not count. Check in the settings of your shop whether the confirmation e-mail is switched on.',
      },
    },
    wording: 'Wording next to the box',
    wordingHint:
      'The text that was agreed to, as it stands in the shop. In a dispute you must be able to show it.',
    wordingRequired: 'Please give the wording; without it the consent cannot be proven.',
    originRequired: 'Please choose an answer.',
    save: 'Save the statement',
    saved: 'Your statement is saved.',
  },
  existing: {
    title: 'Existing-customer rule (§ 7(3) UWG, Germany)',
    description:
      'As an exception you may send advertising e-mails to your own customers without consent if all four conditions are met at once. If one is missing, nobody gets into a list because of it.',
    enabled: 'I want to use the existing-customer rule',
    conditions: 'The four conditions',
    fromData: 'checked by the program',
    fromYou: 'stated by you',
    sale: {
      label: '1. The e-mail address comes from a purchase in your own shop',
      text: 'Applies only to people with at least one valid order. Buyers from marketplaces are not among them.',
    },
    similar: {
      label: '2. I only advertise my own, similar goods',
      text: 'Whoever bought hiking boots may hear of new hiking boots, not of other people’s offers or quite different things.',
    },
    objection: {
      label: '3. The person has not objected',
      text: 'Whoever objected once stays excluded, also after a new import.',
    },
    notice: {
      label: '4. The right to object is pointed out',
      text: 'Clearly and twice: when the address is collected and in every single e-mail. Objecting must not cost more than the usual transmission.',
    },
    similarTick: 'My advertising e-mails are only about my own, similar goods',
    noticeSince: 'The order process has the notice since',
    noticeSinceHint: 'Only people who ordered from this day on count. Leave empty if there is no notice yet.',
    noticeInEveryMail: 'Each of my advertising e-mails has the notice',
    incomplete: 'Not in effect yet: at least one of your statements is missing.',
    effective: 'In effect: customers who meet all conditions get into e-mail lists.',
    off: 'Switched off: without consent nobody gets into an e-mail list.',
    save: 'Save the statements',
    saved: 'Your statements are saved.',
    unsaved: 'Not saved yet.',
  },
  notice: {
    title: 'Text blocks for the notice',
    description: 'To copy. Replace what stands in square brackets.',
    language: 'Language of the texts',
    mailTitle: 'For the end of each advertising e-mail',
    mail: 'You receive this e-mail because you bought from us. You can object to the use of your e-mail address for advertising at any time without any costs other than those of transmission at the basic rates. A short message to [your e-mail address] or a click on [unsubscribe link] is enough.',
    checkoutTitle: 'For the order process, next to the field for the e-mail address',
    checkout:
      'We use your e-mail address, which we receive in connection with your purchase, to present our own similar goods to you by e-mail. You can object to this at any time, for example with a message to [your e-mail address], without any costs other than those of transmission at the basic rates.',
  },
  marketplaces: {
    title: 'Buyers from marketplaces',
    text: 'Amazon forbids advertising to buyers in every way and demands that addresses are used for shipping only. eBay and Etsy forbid adding buyers to advertising lists without a consent of their own, lists for letters included. The program keeps to it: these people are in no advertising list.',
    exception:
      'If someone from there agreed to you separately, for example on your own website, enter that with the wording on this customer’s card.',
    relay:
      'E-mail addresses that a marketplace only gives out for forwarding count neither as the mark of a person nor as a way to reach them.',
    sources: 'Your marketplaces',
    none: 'So far you have imported nothing from a marketplace.',
  },
  objections: {
    title: 'When someone wants no more advertising',
    text: 'Open the customer’s card and click “Objection to advertising”. From then on they are out of all advertising lists.',
    final:
      'The objection stays, even if you import the same person again. It only ends if they agree anew later.',
    fetch:
      'Your newsletter program is the first to know who unsubscribed, complained of spam or cannot be reached. Export them there and drag the file into this window before you take out the next list.',
    toolUnsubscribed:
      'Whoever unsubscribed or reported an e-mail as spam gets no more advertising by e-mail. Only a later consent with its proof ends that.',
    toolBounced:
      'Undeliverable addresses (hard bounce) get into no more e-mail lists, not even for messages about orders, until there is another address. A soft bounce is only noted.',
    toolRaises: 'A “subscribed” in such a file gives no permission.',
    toImport: 'Import a file',
    link: 'Search customers',
  },
}
