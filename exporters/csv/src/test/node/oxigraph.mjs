// Loads quads into Oxigraph and asks them questions:
//   node oxigraph.mjs GRAPHS.nq FOLDER
// FOLDER has the questions, N.rq, and gets the answers, N.json. Prints how many quads, and how many distinct triples,
// are there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import oxigraph from 'oxigraph'

const [graphs, folder] = process.argv.slice(2)
const store = new oxigraph.Store()
store.load(readFileSync(graphs, 'utf8'), { format: 'application/n-quads' })
const triples = store.query('SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } } }')
console.log(store.size, triples[0].get('n').value)
for (const question of readdirSync(folder).filter(name => name.endsWith('.rq'))) {
  const answers = store.query(readFileSync(join(folder, question), 'utf8'), { results_format: 'json' })
  writeFileSync(join(folder, question.replace(/rq$/, 'json')), answers)
}
