// Ties a text to its facts while somebody points at them or moves there by keyboard. Without it the links still lead
// from the words to the fact and back.
(() => {
  'use strict'
  const facts = new Map()
  for (const fact of document.querySelectorAll('.fact')) facts.set(fact.id, [fact])
  for (const words of document.querySelectorAll('.mention')) {
    for (const id of words.dataset.of.split(' ')) facts.get(id)?.push(words)
  }
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.id = 'tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true
  document.body.append(tip)
  let lit = []
  let described = null

  const clear = () => {
    for (const element of lit) element.classList.remove('lit')
    lit = []
    tip.hidden = true
    described?.removeAttribute('aria-describedby')
    described = null
  }

  const light = ids => {
    for (const id of ids) {
      for (const element of facts.get(id) ?? []) {
        element.classList.add('lit')
        lit.push(element)
      }
    }
  }

  const line = fact => {
    const words = ['.name', '.as-text', '.of-unit'].map(part => fact.querySelector(part)?.textContent)
    const marks = [...fact.querySelectorAll('.mark')].map(mark => mark.textContent)
    const paragraph = document.createElement('p')
    paragraph.dir = 'auto'
    paragraph.textContent = [words[0], words.slice(1).filter(Boolean).join(' '), ...marks].filter(Boolean).join(' · ')
    return paragraph
  }

  const show = words => {
    clear()
    const ids = words.dataset.of.split(' ')
    light(ids)
    tip.replaceChildren(...ids.map(id => facts.get(id)?.[0]).filter(Boolean).map(line))
    tip.hidden = false
    words.setAttribute('aria-describedby', 'tip')
    described = words
    const at = words.getClientRects()[0] ?? words.getBoundingClientRect()
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 8))
    const above = at.top - tip.offsetHeight - 6
    tip.style.left = `${left + window.scrollX}px`
    tip.style.top = `${(above > 4 ? above : at.bottom + 6) + window.scrollY}px`
  }

  const point = event => {
    const target = event.target
    if (!(target instanceof Element) || tip.contains(target)) return
    const words = target.closest('.mention')
    const fact = target.closest('.fact')
    if (words) {
      if (words !== described) show(words)
    } else if (fact) {
      clear()
      light([fact.id])
    } else {
      clear()
    }
  }
  document.addEventListener('mouseover', point)
  document.addEventListener('focusin', point)
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') clear()
  })
})()
