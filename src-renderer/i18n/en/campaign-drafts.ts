import type { campaignDraftsMessages as german } from '../de/campaign-drafts.ts'
import type { Messages } from '../messages.ts'

export const campaignDraftsMessages: Messages<typeof german> = {
  thanks: {
    subject: 'Thank you, {first name}!',
    text: 'Hello {first name},\n\nThank you for your order. We hope you like {last product} as much as we do.\n\nIf something is not right, or you have a question about it, just reply to this e-mail. You will reach us in person.\n\nKind regards',
    letter:
      'Thank you for your order. We hope you like {last product} as much as we do.\n\nIf something is not right, or you have a question about it, do get in touch. You will reach us in person.\n\nKind regards',
  },
  second_purchase: {
    subject: 'How do you like {last product}?',
    text: 'Hello {first name},\n\nA while ago you ordered from us for the first time: {last product}. We hope you enjoy it.\n\nThe second time, many choose something that goes well with it. Tell us in a line what you liked, and we will recommend the right thing. As a small thank-you, the code {voucher} is for your next order.\n\nKind regards',
    letter:
      'A while ago you ordered from us for the first time: {last product}. We hope you enjoy it.\n\nThe second time, many choose something that goes well with it. We are glad to advise you. As a small thank-you, the code {voucher} is for your next order.\n\nKind regards',
  },
  reactivation: {
    subject: 'It has been a while, {first name}',
    text: 'Hello {first name},\n\nIt has been some time since your last order, which was {last product}. Perhaps you need some more, perhaps something was not right. We would like to know either way: a short reply is enough.\n\nShould you want to look in again, the code {voucher} is for you.\n\nKind regards',
    letter:
      'It has been some time since your last order, which was {last product}. Perhaps you need some more, perhaps something was not right. We would like to know either way.\n\nShould you want to look in again, the code {voucher} is for you.\n\nKind regards',
  },
  anniversary: {
    subject: 'A small anniversary, {first name}',
    text: 'Hello {first name},\n\nThese days it is the anniversary of your first order with us. For a small shop like ours that is not a matter of course, and we are very glad.\n\nAs a thank-you, the code {voucher} is for you. Choose something nice.\n\nKind regards',
    letter:
      'These days it is the anniversary of your first order with us. For a small shop like ours that is not a matter of course, and we are very glad.\n\nAs a thank-you, the code {voucher} is for you. Choose something nice.\n\nKind regards',
  },
  birthday: {
    subject: 'Happy birthday, {first name}!',
    text: 'Hello {first name},\n\nHappy birthday! We wish you a lovely day and a good year to come.\n\nHere is a little something from us: the code {voucher} for your next order.\n\nKind regards',
    letter:
      'Happy birthday! We wish you a lovely day and a good year to come.\n\nHere is a little something from us: the code {voucher} for your next order.\n\nKind regards',
  },
  vip: {
    subject: 'For you first, {first name}',
    text: 'Hello {first name},\n\nYou are one of the people who keep our shop going. We would like to say thank you for that.\n\nBefore we show it to everybody, you are the first to see what is new: [fill in what is new and its address]. If you notice anything that we could do better, do tell us.\n\nKind regards',
    letter:
      'You are one of the people who keep our shop going. We would like to say thank you for that.\n\nBefore we show it to everybody, you are the first to see what is new: [fill in what is new]. If you notice anything that we could do better, do tell us.\n\nKind regards',
  },
  back_in_stock: {
    subject: 'Back again: what you were waiting for',
    text: 'Hello {first name},\n\nYou had asked for [fill in the product]. It is back now, and you are the first to know.\n\nYou will find it here: [fill in the address]. If it is no longer the right thing, never mind: we are glad to advise you.\n\nKind regards',
    letter:
      'You had asked for [fill in the product]. It is back now, and you are the first to know.\n\nIf it is no longer the right thing, never mind: we are glad to advise you.\n\nKind regards',
  },
  bundle: {
    subject: 'Goes well with {last product}',
    text: 'Hello {first name},\n\nWith {last product}, many of our customers take [fill in the second product], because the two go well together.\n\nIf you do not know it yet: with the code {voucher} you get it for less with your next order.\n\nKind regards',
    letter:
      'With {last product}, many of our customers take [fill in the second product], because the two go well together.\n\nIf you do not know it yet: with the code {voucher} you get it for less with your next order.\n\nKind regards',
  },
}
