// Looks at pages in a real browser:
//   node browser.mjs CHROMIUM FOLDER
// FOLDER has single pages, *.html, and a site in the folder site. What is wrong is printed, a line each; then it ends
// with 1.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const [program, folder] = process.argv.slice(2)
const wrong = []
const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 740 } }
]
const chosen = ['injected', 'arabic', 'every-field', 'clash-0', 'deaths', 'report-1']
const address = path => pathToFileURL(join(folder, path)).href
const require = (holds, what) => { if (!holds) wrong.push(what) }

// What a page must not do is noted while it is open.
async function open (context, path, what) {
  const page = await context.newPage()
  const note = trouble => wrong.push(`${what}: ${trouble}`)
  page.on('console', message => note(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => note(`error: ${error.message}`))
  page.on('dialog', dialog => { note('a dialog'); dialog.dismiss() })
  page.on('request', request => { if (!request.url().startsWith('file:')) note(`asks for ${request.url()}`) })
  await page.goto(address(path))
  return page
}

const isSeen = locator => locator.evaluate(element => {
  const box = element.getClientRects()[0]
  return box.top >= 0 && box.top < innerHeight
})
const settled = page => page.waitForFunction(() => {
  const same = window.lastY === window.scrollY
  window.lastY = window.scrollY
  return same
}, null, { polling: 150 })

async function sound (context, path, look) {
  const what = `${path} (${look.name})`
  const page = await open(context, path, what)
  require(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what}: wider than the window`)
  require(await page.evaluate(() => window.hacked === undefined), `${what}: what was given as text ran`)
  if (look.name === 'phone') return page.close()
  // Through the debugger: the policy of the page lets no other script in.
  await page.evaluate(AXE)
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'], preload: false }))
  for (const violation of result.violations) {
    const where = violation.nodes.slice(0, 3).map(node => `${node.target.join(' ')}: ${node.failureSummary}`).join(' | ')
    wrong.push(`${what}: ${violation.id}: ${violation.help}: ${where}`)
  }
  await page.close()
}

async function thereAndBack (context, path) {
  const page = await open(context, path, path)
  const card = page.locator('.fact.figure:has(a.quote)').last()
  const quote = card.locator('a.quote').first()
  const mention = page.locator(`[id="${(await quote.getAttribute('href')).slice(1)}"]`)
  await quote.click()
  await settled(page)
  require(await isSeen(mention), `${path}: a click on a quote does not lead to the text`)
  require(await mention.evaluate(element => element.matches(':target')), `${path}: the words are not marked`)
  await mention.click()
  await settled(page)
  require(await isSeen(card), `${path}: a click on the words does not lead back to the figure`)
  await page.mouse.move(0, 0)
  await mention.hover()
  const tip = page.locator('.tip')
  require(await tip.isVisible(), `${path}: nothing is told of the words that are pointed at`)
  const asText = await card.locator('.as-text').textContent()
  require((await tip.textContent()).includes(asText), `${path}: the figure is not told as ${asText}`)
  require(await card.evaluate(element => element.classList.contains('lit')), `${path}: its fact is not marked`)
  await page.keyboard.press('Escape')
  require(!await tip.isVisible(), `${path}: Escape does not take the note away`)
  await page.close()
}

async function keyboardAlone (context, path) {
  const page = await open(context, path, path)
  const focused = () => page.evaluate(() => ({
    type: document.activeElement.className, href: document.activeElement.getAttribute('href'), id: document.activeElement.id
  }))
  await page.keyboard.press('Tab')
  require((await focused()).type === 'skip', `${path}: the first stop is not the way to the content`)
  await page.keyboard.press('Enter')
  let at = await focused()
  for (let stops = 0; stops < 400 && !(at.href ?? '').startsWith('#figure-'); stops++) {
    await page.keyboard.press('Tab')
    at = await focused()
  }
  require((at.href ?? '').startsWith('#figure-'), `${path}: the keyboard does not reach a figure's words`)
  require(await page.locator('.tip').isVisible(), `${path}: nothing is told of the words that have the focus`)
  const described = await page.evaluate(() => document.activeElement.getAttribute('aria-describedby'))
  require(described === 'tip', `${path}: a screen reader is not told of the note`)
  await page.keyboard.press('Enter')
  await settled(page)
  const card = await focused()
  require('#' + card.id === at.href, `${path}: Enter does not lead to the figure but to ${card.id}`)
  await page.keyboard.press('Tab')
  const quote = await focused()
  require(quote.type === 'quote', `${path}: the stop after a figure is not its quote`)
  await page.keyboard.press('Enter')
  await settled(page)
  require('#' + (await focused()).id === quote.href, `${path}: Enter does not lead back to the words`)
  await page.close()
}

async function search (context, words, expected) {
  const path = 'site/index.html'
  const page = await open(context, path, path)
  await page.locator('#query').pressSequentially(words)
  const result = page.locator('#results a').first()
  await result.waitFor({ timeout: 5000 })
  require((await result.textContent()) === expected, `${path}: found ${await result.textContent()} for ${words}`)
  require(/^\d+ found/.test(await page.locator('#found').textContent()), `${path}: it is not told how many were found`)
  await result.click()
  await page.waitForLoadState()
  require((await page.locator('h1').textContent()) === expected, `${path}: what was found leads to ${page.url()}`)
  await page.close()
}

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
try {
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'))
  const inSite = ['index.html', 'entities/index.html', 'measures/index.html']
  for (const kind of ['article', 'entity', 'measure']) {
    for (const id of readdirSync(join(folder, 'site', kind)).filter(id => chosen.includes(id))) {
      inSite.push(`${kind}/${id}/index.html`)
    }
  }
  for (const look of looks) {
    const context = await browser.newContext({ ...look, reducedMotion: 'reduce' })
    const left = [...pages, ...inSite.map(path => `site/${path}`)]
    const rest = async () => { while (left.length > 0) await sound(context, left.pop(), look) }
    await Promise.all([rest(), rest()])
    await context.close()
  }
  for (const look of looks.filter(look => look.name !== 'dark')) { // colours change nothing of what a page does
    const context = await browser.newContext({ ...look, reducedMotion: 'reduce' })
    for (const path of [...pages, 'site/article/arabic/index.html']) {
      await thereAndBack(context, path)
      await keyboardAlone(context, path)
    }
    await search(context, 'KIM jong-un entity', 'Kim Jong-un')
    await context.close()
  }
} catch (error) {
  wrong.push(error.stack)
} finally {
  await browser.close()
}
for (const each of wrong) console.log(each)
console.log(`${wrong.length} wrong`)
process.exitCode = wrong.length === 0 ? 0 : 1
