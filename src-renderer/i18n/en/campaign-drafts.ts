import type { campaignDraftsMessages as german } from '../de/campaign-drafts.ts'
import type { Messages } from '../messages.ts'

export const campaignDraftsMessages: Messages<typeof german> = {
  thanks: {
    subject: 'Thank you, {first name}!',
    text: 'Hello {first name},\n\nThank you for your order. We hope you like {last product} as much as we do.\n\nIf something is not right, or you have a question about it, just reply to this e-mail. You will reach us in person.\n\nKind regards',
    letter:
      'Thank you for your order. We hope you like {last product} as much as we do.\n\nIf something is not right, or you have a question about it, do get in touch. You will reach us in person.\n\nKind regards',
    social:
      'Thank you to everybody who ordered from us for the first time in the last few weeks! There is no department behind our shop, only us. If something is not right, or you have a question: write to us.\n\nMore about us: [fill in the address]',
  },
  second_purchase: {
    subject: 'How do you like {last product}?',
    text: 'Hello {first name},\n\nA while ago you ordered from us for the first time: {last product}. We hope you enjoy it.\n\nThe second time, many choose something that goes well with it. Tell us in a line what you liked, and we will recommend the right thing. As a small thank-you, the code {voucher} is for your next order.\n\nKind regards',
    letter:
      'A while ago you ordered from us for the first time: {last product}. We hope you enjoy it.\n\nThe second time, many choose something that goes well with it. We are glad to advise you. As a small thank-you, the code {voucher} is for your next order.\n\nKind regards',
    social:
      'What goes well with what you already have from us? Write to us, and we will gladly recommend something. As a small thank-you, the code {voucher} is yours.\n\nHave a look around: [fill in the address]',
  },
  reactivation: {
    subject: 'It has been a while, {first name}',
    text: 'Hello {first name},\n\nIt has been some time since your last order, which was {last product}. Perhaps you need some more, perhaps something was not right. We would like to know either way: a short reply is enough.\n\nShould you want to look in again, the code {voucher} is for you.\n\nKind regards',
    letter:
      'It has been some time since your last order, which was {last product}. Perhaps you need some more, perhaps something was not right. We would like to know either way.\n\nShould you want to look in again, the code {voucher} is for you.\n\nKind regards',
    social:
      'Not been with us for a while? A few things have happened since: [fill in what is new]. Should you want to look in again, use the code {voucher}.\n\nThis way to the shop: [fill in the address]',
  },
  anniversary: {
    subject: 'A small anniversary, {first name}',
    text: 'Hello {first name},\n\nThese days it is the anniversary of your first order with us. For a small shop like ours that is not a matter of course, and we are very glad.\n\nAs a thank-you, the code {voucher} is for you. Choose something nice.\n\nKind regards',
    letter:
      'These days it is the anniversary of your first order with us. For a small shop like ours that is not a matter of course, and we are very glad.\n\nAs a thank-you, the code {voucher} is for you. Choose something nice.\n\nKind regards',
    social:
      'Some of you have been ordering from us for years, and every week is the anniversary of a first order. For a small shop that is not a matter of course: thank you! To celebrate with us, use the code {voucher}.\n\nThis way to the shop: [fill in the address]',
  },
  birthday: {
    subject: 'Happy birthday, {first name}!',
    text: 'Hello {first name},\n\nHappy birthday! We wish you a lovely day and a good year to come.\n\nHere is a little something from us: the code {voucher} for your next order.\n\nKind regards',
    letter:
      'Happy birthday! We wish you a lovely day and a good year to come.\n\nHere is a little something from us: the code {voucher} for your next order.\n\nKind regards',
    social:
      'Happy birthday to everybody whose day it is these days! Here is a little something from us: the code {voucher} for your next order.\n\nThis way to the shop: [fill in the address]',
  },
  vip: {
    subject: 'For you first, {first name}',
    text: 'Hello {first name},\n\nYou are one of the people who keep our shop going. We would like to say thank you for that.\n\nBefore we show it to everybody, you are the first to see what is new: [fill in what is new and its address]. If you notice anything that we could do better, do tell us.\n\nKind regards',
    letter:
      'You are one of the people who keep our shop going. We would like to say thank you for that.\n\nBefore we show it to everybody, you are the first to see what is new: [fill in what is new]. If you notice anything that we could do better, do tell us.\n\nKind regards',
    social:
      'New with us: [fill in what is new]. Our most loyal customers saw it first, now we show it to everybody. Tell us how you like it.\n\nSee it here: [fill in the address]',
  },
  back_in_stock: {
    subject: 'Back again: what you were waiting for',
    text: 'Hello {first name},\n\nYou had asked for [fill in the product]. It is back now, and you are the first to know.\n\nYou will find it here: [fill in the address]. If it is no longer the right thing, never mind: we are glad to advise you.\n\nKind regards',
    letter:
      'You had asked for [fill in the product]. It is back now, and you are the first to know.\n\nIf it is no longer the right thing, never mind: we are glad to advise you.\n\nKind regards',
    social:
      'Back again: [fill in the product]. Thank you to everybody who asked for it and waited so long.\n\nYou will find it here: [fill in the address]',
  },
  bundle: {
    subject: 'Goes well with {bought product}',
    text: 'Hello {first name},\n\nWith {bought product}, many of our customers take {missing product}, because the two go well together.\n\nIf you do not know it yet: with the code {voucher} you get it for less with your next order.\n\nKind regards',
    letter:
      'With {bought product}, many of our customers take {missing product}, because the two go well together.\n\nIf you do not know it yet: with the code {voucher} you get it for less with your next order.\n\nKind regards',
    social:
      '{bought product} and {missing product}: many of our customers take both, because they go well together. With the code {voucher} you get the second one for less.\n\nThis way to the shop: [fill in the address]',
  },
}
