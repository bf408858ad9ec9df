// Validates a Data Package and the rows of all its tables, foreign keys included, with datapackage:
//   node datapackage.mjs FOLDER
// Prints what is wrong, and ends with 1 if anything is.
import { join } from 'node:path'
import datapackage from 'datapackage'

const data = await datapackage.Package.load(join(process.argv[2], 'datapackage.json'))
const problems = [...data.errors]
for (const resource of data.resources) {
  problems.push(...resource.errors)
  try {
    await resource.read({ relations: true })
  } catch (error) {
    problems.push(...(error.multiple ? error.errors : [error]).map(e => new Error(`${resource.name}: ${e.message}`)))
  }
}
for (const problem of problems) console.log(problem.message)
process.exitCode = problems.length === 0 ? 0 : 1
