import { CommanderError } from 'commander'
import { cli } from '../../shared/text/en/cli.ts'
import { failureText } from '../../shared/failure.ts'
import { reportBug } from '../ipc/serve.ts'
import { bugLog, logBug } from './cli/bug.ts'
import { CommandFailed, say, WrongUsage } from './cli/output.ts'
import { createProgram } from './cli/program.ts'

/*
 * The command line: the same handlers as the windows, one command for each act. Exit code 0; 1 with one sentence on
 * stderr; 2 on wrong usage.
 */

function end(error: unknown): void {
  if (error instanceof CommandFailed) {
    say(error.message)
    process.exitCode = 1
  } else if (error instanceof WrongUsage) {
    say(error.message)
    process.exitCode = 2
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    say(`${failureText(reportBug('demarc', error, logBug))} ${cli.bugWritten({ path: bugLog })}`)
    process.exitCode = 1
  }
}

// Whoever reads the output, such as `head`, may stop before its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  end(error)
})

try {
  await createProgram().parseAsync()
} catch (error) {
  end(error)
}
