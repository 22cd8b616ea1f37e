import type { Page } from '@playwright/test'
import { expect, test } from '../support/app-test.ts'

/** What a page complains of: errors of scripts, refusals by the content security policy, failed requests. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText
    // What a page was still loading when it was left.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`)
  })
  return complaints
}

test('the page loads and navigates within its policy, and asks no other host for anything', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  const origin = new URL(page.url()).origin
  const foreign: string[] = []
  page.on('request', request => {
    const address = request.url()
    if (!address.startsWith(origin) && !/^(data|blob):/.test(address)) foreign.push(address)
  })
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.waitForLoadState('networkidle')
  const links = page.locator('nav a')
  await expect(links).not.toHaveCount(0)
  for (const link of await links.all()) {
    await link.click()
    await page.waitForLoadState('networkidle')
  }
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(complaints).toEqual([])
  expect(foreign).toEqual([])
})

test.describe('in the browser', () => {
  test.skip(({ hostKind }) => hostKind !== 'browser', 'only the browser host has addresses and sessions')

  test('the token is gone from the address and the history, and the session stays', async ({ page }) => {
    expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//)
    expect(page.url()).not.toContain('token')
    expect(await page.evaluate(() => document.referrer)).toBe('')
    expect(await page.evaluate(() => document.cookie)).toBe('')
    await page.goBack()
    expect(page.url()).not.toContain('token')
  })

  test('another browser without a token sees how to come in', async ({ page, browser }) => {
    const stranger = await browser.newPage()
    const response = await stranger.goto(new URL(page.url()).origin)
    expect(response?.status()).toBe(401)
    await expect(stranger.getByText('Diese Adresse gilt nur einmal')).toBeVisible()
    await expect(stranger.getByText('This address works only once')).toBeVisible()
    await stranger.close()
  })

  test('a page of another origin can neither call, nor send files, nor show the app', async ({
    page,
    context,
  }) => {
    const target = new URL(page.url())
    const evil = await context.newPage()
    await evil.route('http://localhost:1/', route =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>evil</title>' }),
    )
    await evil.goto('http://localhost:1/')
    const outcome = await evil.evaluate(async host => {
      const socket = await new Promise(resolve => {
        const opened = new WebSocket(`ws://${host}/rpc`)
        opened.onopen = () => resolve('open')
        opened.onerror = () => resolve('refused')
      })
      const post = await fetch(`http://${host}/files?name=a`, {
        method: 'POST',
        body: 'x',
        credentials: 'include',
      })
        .then(response => response.status)
        .catch(() => 'refused')
      const frame = document.createElement('iframe')
      frame.src = `http://${host}/`
      document.body.append(frame)
      await new Promise(resolve => frame.addEventListener('load', resolve))
      let shown = 'foreign'
      try {
        shown = frame.contentDocument?.title ?? 'foreign'
      } catch {
        // A page of another origin may not be looked into.
      }
      return { socket, post, shown }
    }, target.host)
    expect(outcome).toEqual({ socket: 'refused', post: 'refused', shown: 'foreign' })
    await evil.close()
  })
})
