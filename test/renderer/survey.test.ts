import fc from 'fast-check'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import {
  isEmail,
  type Survey,
  surveyHtml,
  surveyOf,
  surveyText,
} from '../../src-renderer/screens/interests/ask/survey.ts'
import { speak } from '../support/window-language.ts'

async function survey(topics: string[], part: Partial<Parameters<typeof surveyOf>[0]> = {}): Promise<Survey> {
  await speak('de')
  const choices = { language: 'de' as const, question: null, hasFreeText: true, ...part }
  return surveyOf(choices, topics, i18next.getFixedT(choices.language, 'interests'))
}

describe('the question as text', () => {
  it('has a box for each topic, none of them ticked, and says that it is no consent', async () => {
    expect(surveyText(await survey(['Tee', 'Kannen'])).split('\n')).toEqual([
      'Wovon möchten Sie gern hören?',
      'Antworten Sie einfach auf diese E-Mail und setzen Sie ein x vor alles, was Sie interessiert:',
      '',
      '[  ] Tee',
      '[  ] Kannen',
      '[  ] Etwas anderes: ____________________',
      '',
      'Die Angabe ist freiwillig und hilft uns bei der Auswahl. Sie ist keine Einwilligung in Werbung.',
    ])
  })

  it('is in its own language, whatever the window speaks, and in the owner’s words', async () => {
    const text = surveyText(
      await survey(['Tea'], { language: 'en', question: ' Tea or coffee? ', hasFreeText: false }),
    )
    expect(text).toContain('Tea or coffee?\nSimply reply')
    expect(text).toContain('It is no consent to advertising.')
    expect(text).not.toContain('Something else')
  })
})

describe('the question as a form', () => {
  it('opens an e-mail and has nothing from elsewhere', async () => {
    const html = surveyHtml(await survey(['Tee & "Kannen"', '<b>']), ' post+tee@example.com ')
    expect(html).toContain('action="mailto:post%2Btee@example.com?subject=Meine%20Interessen"')
    expect(html).toContain(
      'name="Interessen: Tee &amp; &quot;Kannen&quot;" value="x"> Tee &amp; &quot;Kannen&quot;<',
    )
    expect(html).toContain('&lt;b&gt;')
    expect(html.match(/type="checkbox"/g)).toHaveLength(2)
    expect(html).not.toMatch(/checked|<script|<style|<link|https?:|src=|onclick/i)
  })

  it('never lets what the owner typed become a part of it', async () => {
    const plain = await survey([])
    const tags = (html: string) => html.match(/<\/?[a-z]+/g)
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.emailAddress(), (topic, question, email) => {
        const written = surveyHtml({ ...plain, topics: [topic], question }, email)
        const harmless = surveyHtml({ ...plain, topics: ['x'], question: 'x' }, 'a@example.com')
        expect(tags(written)).toEqual(tags(harmless))
        expect(written.match(/"/g)).toHaveLength(harmless.match(/"/g)?.length ?? 0)
      }),
    )
  })

  it.each([
    ['post@example.com', true],
    ['  post@example.com ', true],
    ['post@example', false],
    ['"><script>@example.com', false],
    ['two words@example.com', false],
    ['', false],
  ])('"%s" can be an address: %s', (text, is) => {
    expect(isEmail(text)).toBe(is)
  })
})
