/**
 * Drafts of messages, each as an e-mail, as a letter, and for a public channel; the greeting of a letter stands in the list
 * for it. The fields in braces are known to `draft-fields.ts`.
 */
export const campaignDraftsMessages = {
  thanks: {
    subject: 'Danke, {Vorname}!',
    text: 'Hallo {Vorname},\n\nvielen Dank, dass Sie bei uns bestellt haben. Wir hoffen, {letztes Produkt} gefällt Ihnen so gut wie uns.\n\nWenn etwas nicht stimmt oder Sie eine Frage dazu haben, antworten Sie einfach auf diese E-Mail. Sie erreichen damit uns persönlich.\n\nHerzliche Grüße',
    letter:
      'vielen Dank, dass Sie bei uns bestellt haben. Wir hoffen, {letztes Produkt} gefällt Ihnen so gut wie uns.\n\nWenn etwas nicht stimmt oder Sie eine Frage dazu haben, melden Sie sich gern. Sie erreichen uns persönlich.\n\nHerzliche Grüße',
    social:
      'Danke an alle, die in den letzten Wochen zum ersten Mal bei uns bestellt haben! Hinter unserem Shop steht keine Abteilung, sondern wir selbst. Wenn etwas nicht stimmt oder Sie eine Frage haben: Schreiben Sie uns.\n\nMehr über uns: [Adresse eintragen]',
  },
  second_purchase: {
    subject: 'Wie war es mit {letztes Produkt}?',
    text: 'Hallo {Vorname},\n\nvor einer Weile haben Sie zum ersten Mal bei uns bestellt: {letztes Produkt}. Wir hoffen, Sie haben Freude daran.\n\nViele nehmen beim zweiten Mal etwas, das gut dazu passt. Schreiben Sie uns kurz, was Ihnen gefallen hat, dann empfehlen wir Ihnen das Richtige. Als kleines Dankeschön gilt bei Ihrer nächsten Bestellung der Code {Gutschein}.\n\nHerzliche Grüße',
    letter:
      'vor einer Weile haben Sie zum ersten Mal bei uns bestellt: {letztes Produkt}. Wir hoffen, Sie haben Freude daran.\n\nViele nehmen beim zweiten Mal etwas, das gut dazu passt. Wir beraten Sie gern. Als kleines Dankeschön gilt bei Ihrer nächsten Bestellung der Code {Gutschein}.\n\nHerzliche Grüße',
    social:
      'Was passt zu dem, was Sie schon von uns haben? Schreiben Sie es uns, wir empfehlen Ihnen gern etwas dazu. Als kleines Dankeschön gilt der Code {Gutschein}.\n\nZum Stöbern: [Adresse eintragen]',
  },
  reactivation: {
    subject: 'Lange nichts gehört, {Vorname}',
    text: 'Hallo {Vorname},\n\nSie waren schon länger nicht mehr bei uns, zuletzt mit {letztes Produkt}. Vielleicht ist es Zeit für Nachschub, vielleicht hat auch etwas nicht gepasst. Beides würden wir gern wissen: Eine kurze Antwort genügt.\n\nWenn Sie wieder einmal vorbeischauen möchten, gilt für Sie der Code {Gutschein}.\n\nHerzliche Grüße',
    letter:
      'Sie waren schon länger nicht mehr bei uns, zuletzt mit {letztes Produkt}. Vielleicht ist es Zeit für Nachschub, vielleicht hat auch etwas nicht gepasst. Beides würden wir gern wissen.\n\nWenn Sie wieder einmal vorbeischauen möchten, gilt für Sie der Code {Gutschein}.\n\nHerzliche Grüße',
    social:
      'Schon länger nicht mehr bei uns gewesen? Seitdem hat sich einiges getan: [Neues eintragen]. Wer wieder einmal vorbeischauen möchte: Es gilt der Code {Gutschein}.\n\nHier geht es zum Shop: [Adresse eintragen]',
  },
  anniversary: {
    subject: 'Ein kleines Jubiläum, {Vorname}',
    text: 'Hallo {Vorname},\n\nin diesen Tagen jährt sich Ihre erste Bestellung bei uns. Das ist für einen kleinen Shop wie unseren nicht selbstverständlich, und darüber freuen wir uns sehr.\n\nAls Dankeschön gilt für Sie der Code {Gutschein}. Suchen Sie sich etwas Schönes aus.\n\nHerzliche Grüße',
    letter:
      'in diesen Tagen jährt sich Ihre erste Bestellung bei uns. Das ist für einen kleinen Shop wie unseren nicht selbstverständlich, und darüber freuen wir uns sehr.\n\nAls Dankeschön gilt für Sie der Code {Gutschein}. Suchen Sie sich etwas Schönes aus.\n\nHerzliche Grüße',
    social:
      'Manche bestellen schon seit Jahren bei uns, und jede Woche jährt sich für einige ihre erste Bestellung. Für einen kleinen Shop ist das nicht selbstverständlich: Danke! Zum Mitfeiern gilt der Code {Gutschein}.\n\nHier geht es zum Shop: [Adresse eintragen]',
  },
  birthday: {
    subject: 'Alles Gute zum Geburtstag, {Vorname}!',
    text: 'Hallo {Vorname},\n\nherzlichen Glückwunsch zum Geburtstag! Wir wünschen Ihnen einen schönen Tag und ein gutes neues Lebensjahr.\n\nVon uns gibt es eine Kleinigkeit: den Code {Gutschein} für Ihre nächste Bestellung.\n\nHerzliche Grüße',
    letter:
      'herzlichen Glückwunsch zum Geburtstag! Wir wünschen Ihnen einen schönen Tag und ein gutes neues Lebensjahr.\n\nVon uns gibt es eine Kleinigkeit: den Code {Gutschein} für Ihre nächste Bestellung.\n\nHerzliche Grüße',
    social:
      'Herzlichen Glückwunsch an alle, die in diesen Tagen Geburtstag haben! Von uns gibt es eine Kleinigkeit: den Code {Gutschein} für Ihre nächste Bestellung.\n\nHier geht es zum Shop: [Adresse eintragen]',
  },
  vip: {
    subject: 'Für Sie zuerst, {Vorname}',
    text: 'Hallo {Vorname},\n\nSie gehören zu den Menschen, die unseren Shop tragen. Dafür möchten wir Danke sagen.\n\nBevor wir es allen zeigen, sehen Sie als Erste, was neu bei uns ist: [Neuheit und Adresse eintragen]. Wenn Ihnen etwas auffällt, das wir besser machen können, sagen Sie es uns.\n\nHerzliche Grüße',
    letter:
      'Sie gehören zu den Menschen, die unseren Shop tragen. Dafür möchten wir Danke sagen.\n\nBevor wir es allen zeigen, sehen Sie als Erste, was neu bei uns ist: [Neuheit eintragen]. Wenn Ihnen etwas auffällt, das wir besser machen können, sagen Sie es uns.\n\nHerzliche Grüße',
    social:
      'Neu bei uns: [Neuheit eintragen]. Unsere treuesten Kunden haben es zuerst gesehen, jetzt zeigen wir es allen. Sagen Sie uns, wie es Ihnen gefällt.\n\nHier ist es zu sehen: [Adresse eintragen]',
  },
  back_in_stock: {
    subject: 'Wieder da: worauf Sie gewartet haben',
    text: 'Hallo {Vorname},\n\nSie hatten nach [Produkt eintragen] gefragt. Jetzt ist es wieder da, und Sie erfahren es als Erste.\n\nSie finden es hier: [Adresse eintragen]. Wenn es nicht mehr das Richtige ist, macht das nichts: Wir beraten Sie gern.\n\nHerzliche Grüße',
    letter:
      'Sie hatten nach [Produkt eintragen] gefragt. Jetzt ist es wieder da, und Sie erfahren es als Erste.\n\nWenn es nicht mehr das Richtige ist, macht das nichts: Wir beraten Sie gern.\n\nHerzliche Grüße',
    social:
      'Wieder da: [Produkt eintragen]. Danke an alle, die danach gefragt und so lange gewartet haben.\n\nHier ist es zu finden: [Adresse eintragen]',
  },
  bundle: {
    subject: 'Passt gut zu {gekauftes Produkt}',
    text: 'Hallo {Vorname},\n\nzu {gekauftes Produkt} nehmen viele unserer Kunden {fehlendes Produkt}, weil beides gut zusammenpasst.\n\nFalls Sie es noch nicht kennen: Mit dem Code {Gutschein} bekommen Sie es bei Ihrer nächsten Bestellung günstiger dazu.\n\nHerzliche Grüße',
    letter:
      'zu {gekauftes Produkt} nehmen viele unserer Kunden {fehlendes Produkt}, weil beides gut zusammenpasst.\n\nFalls Sie es noch nicht kennen: Mit dem Code {Gutschein} bekommen Sie es bei Ihrer nächsten Bestellung günstiger dazu.\n\nHerzliche Grüße',
    social:
      '{gekauftes Produkt} und {fehlendes Produkt}: Viele unserer Kunden nehmen beides, weil es gut zusammenpasst. Mit dem Code {Gutschein} gibt es das zweite günstiger dazu.\n\nHier geht es zum Shop: [Adresse eintragen]',
  },
} as const
