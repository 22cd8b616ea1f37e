/** Texts of the permission screen. */
export const permissionMessages = {
  title: 'Erlaubnis',
  description: 'Wem Sie schreiben dürfen, wie, und warum. Das Programm prüft das bei jeder Liste von selbst.',
  part: {
    label: 'Teile von „Erlaubnis“',
    statements: 'Ihre Angaben',
    standing: 'Wen, und warum?',
    objections: 'Widerspruch und Sperrliste',
  },
  noLegalAdvice:
    'Diese Hinweise sind sorgfältig zusammengestellt, aber keine Rechtsberatung. Im Zweifel fragen Sie bitte eine Anwältin oder einen Anwalt.',
  basics: {
    title: 'Die Grundregeln',
    email:
      'E-Mail, Telefon, SMS und WhatsApp: Werbung ist nur erlaubt, wenn die Person zugestimmt hat und Sie das beweisen können. Die einzige Ausnahme für E-Mails ist die Bestandskunden-Regel weiter unten.',
    post: 'Post: Kunden Ihres eigenen Shops dürfen Sie anschreiben, solange sie nicht widersprochen haben.',
    marketplace:
      'Marktplätze: Käufer von Amazon, eBay, Etsy und anderen Marktplätzen bekommen keine Werbung, auf keinem Weg. Das verlangen die Regeln der Marktplätze.',
    blank:
      'Ein leeres Feld ist kein Ja. Ein Import kann eine Erlaubnis wegnehmen, aber nie von allein eine geben.',
  },
  openConsents: {
    text_one:
      '{{formatted}} Mensch hat laut Ihren Dateien der Werbung zugestimmt. Das zählt erst, wenn Sie einmal sagen, wie danach gefragt wurde.',
    text_other:
      '{{formatted}} Menschen haben laut Ihren Dateien der Werbung zugestimmt. Das zählt erst, wenn Sie einmal sagen, wie danach gefragt wurde.',
    link: 'Jetzt angeben',
  },
  statements: {
    title: 'Einwilligungen aus Ihren Shops',
    description:
      'Manche Exporte haben eine Spalte „Möchte Werbung“. Ein „ja“ darin zählt erst, wenn Sie hier sagen, wie es zustande kommt.',
    none: 'Bisher hat keine importierte Datei eine solche Spalte.',
    accepting_one: 'Bei {{formatted}} Person hängt die Erlaubnis für E-Mail-Werbung davon ab.',
    accepting_other: 'Bei {{formatted}} Personen hängt die Erlaubnis für E-Mail-Werbung davon ab.',
    acceptingSms_one: 'Bei {{formatted}} Person hängt die Erlaubnis für SMS und WhatsApp davon ab.',
    acceptingSms_other: 'Bei {{formatted}} Personen hängt die Erlaubnis für SMS und WhatsApp davon ab.',
    noAccepting: 'Im Moment hängt bei niemandem die Erlaubnis davon ab.',
    marketplace:
      'Das ist ein Marktplatz. Seine Käufer bekommen keine Werbung; eine solche Spalte ändert daran nichts.',
    open: 'noch nicht bestätigt: zählt nicht',
    counting: 'bestätigt: zählt als Einwilligung',
    notCounting: 'zählt nicht als Einwilligung',
    statedAt: 'Ihre Angabe vom {{instant}}: {{origin}}',
    statedEarlier: 'Frühere Angabe vom {{instant}}: {{origin}}',
    change: 'Angabe ändern',
    stateNow: 'Jetzt angeben',
    originLabel: 'Wie kam das „ja“ zustande?',
    origins: {
      double_opt_in: {
        label: 'Anmeldung mit Bestätigungs-Mail (Double-Opt-in)',
        text: 'Die Person hat sich eingetragen und danach in einer E-Mail auf einen Link geklickt. Der beste Nachweis.',
      },
      unticked_box: {
        label: 'Häkchen selbst gesetzt',
        text: 'Beim Bestellen gab es ein leeres Kästchen für Werbung, und die Person hat es selbst angekreuzt. Zählt; im Streit ist der Nachweis schwächer, weil jemand eine fremde Adresse eingetragen haben könnte.',
      },
      written: {
        label: 'Schriftlich',
        text: 'Die Person hat auf Papier oder in einer eigenen Nachricht zugestimmt, und Sie haben das aufgehoben.',
      },
      preticked_box: {
        label: 'Häkchen war schon gesetzt',
        text: 'Das Kästchen war vorab angekreuzt. Das ist nach dem Gesetz keine Einwilligung und zählt deshalb nie.',
      },
      unknown: {
        label: 'Ich weiß es nicht',
        text: 'Ohne Nachweis zählt es nicht. Sehen Sie in den Einstellungen Ihres Shops nach, ob die Bestätigungs-Mail eingeschaltet ist.',
      },
    },
    wording: 'Wortlaut neben dem Häkchen',
    wordingHint:
      'Der Text, dem zugestimmt wurde, so wie er im Shop steht. Sie müssen ihn im Streit vorlegen können.',
    wordingRequired: 'Bitte geben Sie den Wortlaut an; ohne ihn lässt sich die Einwilligung nicht belegen.',
    originRequired: 'Bitte wählen Sie eine Antwort.',
    save: 'Angabe speichern',
    saved: 'Ihre Angabe ist gespeichert.',
  },
  existing: {
    title: 'Bestandskunden-Regel (§ 7 Abs. 3 UWG)',
    description:
      'Eigenen Kunden dürfen Sie ausnahmsweise ohne Einwilligung E-Mails mit Werbung schicken, wenn alle vier Bedingungen zugleich erfüllt sind. Fehlt eine, wird niemand deswegen in eine Liste aufgenommen.',
    enabled: 'Ich möchte die Bestandskunden-Regel nutzen',
    conditions: 'Die vier Bedingungen',
    fromData: 'prüft das Programm',
    fromYou: 'sagen Sie',
    sale: {
      label: '1. Die E-Mail-Adresse stammt aus einem Kauf in Ihrem eigenen Shop',
      text: 'Gilt nur für Menschen mit mindestens einer gültigen Bestellung. Käufer von Marktplätzen gehören nicht dazu.',
    },
    similar: {
      label: '2. Ich werbe nur für eigene, ähnliche Waren',
      text: 'Wer Wanderschuhe gekauft hat, darf von neuen Wanderschuhen hören, nicht von fremden Angeboten oder ganz anderen Dingen.',
    },
    objection: {
      label: '3. Die Person hat nicht widersprochen',
      text: 'Wer einmal widersprochen hat, bleibt ausgenommen, auch nach einem neuen Import.',
    },
    notice: {
      label: '4. Auf das Widerspruchsrecht wird hingewiesen',
      text: 'Deutlich und zweimal: schon beim Erheben der Adresse und in jeder einzelnen E-Mail. Der Widerspruch darf nicht mehr kosten als die übliche Übermittlung.',
    },
    similarTick: 'Meine Werbe-E-Mails handeln nur von eigenen, ähnlichen Waren',
    noticeSince: 'Im Bestellvorgang steht der Hinweis seit',
    noticeSinceHint:
      'Nur wer ab diesem Tag bestellt hat, zählt. Leer lassen, wenn es den Hinweis noch nicht gibt.',
    noticeInEveryMail: 'Jede meiner Werbe-E-Mails enthält den Hinweis',
    incomplete: 'Noch nicht wirksam: Es fehlt mindestens eine Ihrer Angaben.',
    effective: 'Wirksam: Kunden, die alle Bedingungen erfüllen, kommen in E-Mail-Listen.',
    off: 'Ausgeschaltet: Ohne Einwilligung kommt niemand in eine E-Mail-Liste.',
    save: 'Angaben speichern',
    saved: 'Ihre Angaben sind gespeichert.',
    unsaved: 'Noch nicht gespeichert.',
  },
  notice: {
    title: 'Textbausteine für den Hinweis',
    description: 'Zum Kopieren. Ersetzen Sie die Angaben in eckigen Klammern.',
    language: 'Sprache der Texte',
    mailTitle: 'Für das Ende jeder Werbe-E-Mail',
    mail: 'Sie erhalten diese E-Mail, weil Sie bei uns eingekauft haben. Sie können der Verwendung Ihrer E-Mail-Adresse für Werbung jederzeit widersprechen, ohne dass hierfür andere als die Übermittlungskosten nach den Basistarifen entstehen. Eine kurze Nachricht an [Ihre E-Mail-Adresse] oder ein Klick auf [Abmelde-Link] genügt.',
    checkoutTitle: 'Für den Bestellvorgang, neben dem Feld für die E-Mail-Adresse',
    checkout:
      'Wir verwenden Ihre E-Mail-Adresse, die wir im Zusammenhang mit Ihrem Kauf erhalten, um Ihnen eigene ähnliche Waren per E-Mail vorzustellen. Sie können dem jederzeit widersprechen, zum Beispiel mit einer Nachricht an [Ihre E-Mail-Adresse], ohne dass hierfür andere als die Übermittlungskosten nach den Basistarifen entstehen.',
  },
  marketplaces: {
    title: 'Käufer von Marktplätzen',
    text: 'Amazon verbietet Werbung an Käufer auf jedem Weg und verlangt, Adressen nur für den Versand zu benutzen. eBay und Etsy verbieten es, Käufer ohne eigene Einwilligung in Werbelisten aufzunehmen, auch in solche für Briefe. Das Programm hält sich daran: Diese Menschen stehen in keiner Werbeliste.',
    exception:
      'Hat jemand von dort Ihnen eigens zugestimmt, etwa auf Ihrer eigenen Internetseite, dann tragen Sie das auf der Karte dieses Kunden mit dem Wortlaut ein.',
    relay:
      'E-Mail-Adressen, die ein Marktplatz nur zum Weiterleiten vergibt, gelten weder als Kennzeichen einer Person noch als Weg, sie zu erreichen.',
    sources: 'Ihre Marktplätze',
    none: 'Bisher haben Sie nichts von einem Marktplatz importiert.',
  },
  objections: {
    title: 'Wenn jemand keine Werbung mehr möchte',
    text: 'Öffnen Sie die Karte des Kunden und klicken Sie auf „Werbewiderspruch“. Ab sofort ist er aus allen Werbelisten heraus.',
    final:
      'Der Widerspruch bleibt, auch wenn Sie dieselbe Person noch einmal importieren. Er endet nur, wenn sie später neu zustimmt.',
    fetch:
      'Abmeldungen, Spam-Meldungen und unzustellbare Adressen kennt zuerst Ihr Newsletter-Programm. Exportieren Sie sie dort und ziehen Sie die Datei in dieses Fenster, bevor Sie die nächste Liste ausgeben.',
    toolUnsubscribed:
      'Wer sich abgemeldet oder eine E-Mail als Spam gemeldet hat, bekommt keine Werbung per E-Mail mehr. Das endet nur mit einer späteren, belegten Einwilligung.',
    toolBounced:
      'Unzustellbare Adressen (Hard Bounce) kommen in keine E-Mail-Liste mehr, auch nicht für Nachrichten zu Bestellungen, bis eine andere Adresse da ist. Ein Soft Bounce wird nur vermerkt.',
    toolRaises: 'Ein „angemeldet“ in so einer Datei gibt keine Erlaubnis.',
    toImport: 'Datei importieren',
    link: 'Kunden suchen',
  },
} as const
