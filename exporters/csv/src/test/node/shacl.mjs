// Holds a graph to shapes with a validator that shares no code with Jena:
//   node shacl.mjs SHAPES.ttl GRAPH.nt...
// Prints a line for each graph: whether it conforms.
import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'

const read = file => new Store(new Parser().parse(readFileSync(file, 'utf8')))

const [shapes, ...graphs] = process.argv.slice(2)
const validator = new Validator(read(shapes), { factory: DataFactory })
for (const graph of graphs) {
  const report = await validator.validate({ dataset: read(graph) })
  console.log(report.conforms)
}
