import { allChecks, problemsIn } from '../assessments/checks/all.ts'
import { controlsIn, newestOf, readShipped } from '../assessments/checks/library.ts'
import { catalogueSummary as say } from '../shared/text/en/catalogue-checks.ts'
import { shippedFiles } from './shipped-files.ts'

/* Runs every catalogue check over every file that ships. */

const catalogs = readShipped(shippedFiles())
const problems = problemsIn(catalogs)
for (const problem of problems) console.error(say.problem(problem))
if (problems.length > 0) {
  console.error(say.unsound({ count: problems.length }))
  process.exitCode = 1
} else {
  const counts = {
    files: catalogs.files.length,
    services: newestOf(catalogs).services.length,
    controls: controlsIn(newestOf(catalogs)).length,
    checks: allChecks.length,
  }
  console.log(say.sound(counts))
}
