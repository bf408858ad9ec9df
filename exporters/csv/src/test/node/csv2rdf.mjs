// Converts a CSV set to RDF by its metadata, with rdf-parser-csvw:
//   node csv2rdf.mjs FOLDER GRAPH.nt
// The parser takes one table at a time and knows standard mode alone. So each table is given to it with the dialect
// of the group, and what standard mode says of tables and rows, about nothing but blank nodes, is left out: what
// remains is minimal mode.
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { DataFactory, Store, Writer } from 'n3'
import CsvwParser from 'rdf-parser-csvw'

const require = createRequire(import.meta.url)
const CSVW = 'http://www.w3.org/ns/csvw'
// The context of the standard, as the parser's own tests have it: nothing is fetched.
const CONTEXT = JSON.parse(readFileSync(require.resolve('rdf-parser-csvw/test/support/csvw.json')))
// It has templates for IRIs, which they are only when filled in; the JSON-LD parser would leave them out.
for (const template of ['aboutUrl', 'propertyUrl', 'valueUrl']) CONTEXT['@context'][template]['@type'] = 'csvw:uriTemplate'

async function dataset (metadata) {
  const parser = new JsonLdParser({
    documentLoader: {
      load: async url => {
        if (url !== CSVW) throw new Error(`the metadata has the context ${url}`)
        return CONTEXT
      }
    }
  })
  const store = new Store()
  for await (const quad of Readable.from([JSON.stringify(metadata)]).pipe(parser)) store.add(quad)
  return store
}

// A schema that is a string is the address of a file with it, which the parser does not fetch.
const schema = (folder, given) => typeof given === 'string' ? JSON.parse(readFileSync(join(folder, given))) : given

// uri-templates encodes the % of %XX in {+name} again; RFC 6570 (3.2.1) keeps it. The parser has no hook between
// the cells and their templates, so the mending is done on the IRIs: an ID has no %, so %25XX can only come from it.
const mended = term =>
  term.termType === 'NamedNode' ? DataFactory.namedNode(term.value.replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')) : term

async function convert (folder, group, table, writer) {
  const { tables, ...shared } = group
  const metadata = await dataset({ ...shared, ...table, tableSchema: schema(folder, table.tableSchema) })
  let bytes = createReadStream(join(folder, table.url))
  if (table.url.endsWith('.gz')) bytes = bytes.pipe(createGunzip())
  for await (const quad of new CsvwParser({ metadata, baseIRI: 'file:///', timezone: 'utc' }).import(bytes)) {
    if (quad.subject.termType !== 'BlankNode') {
      writer.addQuad(mended(quad.subject), mended(quad.predicate), mended(quad.object))
    }
  }
}

const [folder, graph] = process.argv.slice(2)
const group = JSON.parse(readFileSync(join(folder, 'csv-metadata.json')))
const writer = new Writer(createWriteStream(graph), { format: 'N-Triples' })
for (const table of group.tables) await convert(folder, group, table, writer)
writer.end()
