// Looks for words in the entries of a site. They come in parts, the next one when somebody searches and it is not here
// yet.
(() => {
  'use strict'
  const query = document.getElementById('query')
  const results = document.getElementById('results')
  const found = document.getElementById('found')
  if (!query) return
  const parts = Number(query.dataset.parts)
  const most = 50
  const entries = []
  let asked = 0

  const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

  window.datelineSearch = part => {
    for (const [title, path, note, more] of part) {
      entries.push({ title, path, note, words: folded(`${title} ${note} ${more}`) })
    }
    load()
    search()
  }

  const load = () => {
    if (asked === parts) return
    asked++
    const script = document.createElement('script')
    script.src = new URL(`search/${asked}.js`, root).href
    document.head.append(script)
  }

  // The first page of a site is at its root.
  const root = new URL(document.querySelector('nav.ways a').getAttribute('href'), document.baseURI)

  const item = entry => {
    const li = document.createElement('li')
    const link = document.createElement('a')
    const title = document.createElement('bdi')
    const note = document.createElement('span')
    title.textContent = entry.title
    link.href = new URL(entry.path, root).href
    note.className = 'note'
    note.textContent = ` ${entry.note}`
    link.append(title)
    li.append(link, note)
    return li
  }

  const search = () => {
    const words = folded(query.value).split(/\s+/).filter(Boolean)
    if (words.length === 0) {
      found.textContent = ''
      results.replaceChildren()
      return
    }
    const all = entries.filter(entry => words.every(word => entry.words.includes(word)))
    const shown = all.length > most ? `, the first ${most} of them are here` : ''
    found.textContent = `${all.length} found${shown}`
    results.replaceChildren(...all.slice(0, most).map(item))
  }

  query.addEventListener('focus', load, { once: true })
  query.addEventListener('input', search)
})()
