import { Command } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import { cli } from '../../../shared/text/en/cli.ts'
import { signingCli } from '../../../shared/text/en/cli-signing.ts'
import { wordingCli } from '../../../shared/text/en/cli-wording.ts'
import { accessFor, callChannel, channelNamed } from './call-command.ts'
import { demo } from './demo.ts'
import { exportPdf, exportToSign, saveTemplate, type ExportOptions } from './document-commands.ts'
import { handOver, receive, takeBack } from './handover-commands.ts'
import {
  exportIdentity,
  importIdentity,
  listIdentities,
  makeIdentity,
  removeIdentity,
  type ImportOptions,
  type MakeOptions,
} from './identity-commands.ts'
import { conclude, evidence, finding, procedure, type ConcludeOptions } from './item-commands.ts'
import { create, wishesOf, type NewOptions } from './new-command.ts'
import { check, checklist, history, list, services, show, templates } from './read-commands.ts'
import { run, type Common } from './run.ts'
import { acceptSignature, reopen, sign, type NamedSigners, type SignOptions } from './sign-commands.ts'
import { verify } from './verify-command.ts'
import { importWording, listWordings, removeWording, type WordingOptions } from './wording-commands.ts'

/** Makes a command with the options every command takes. */
type Add = (usage: string, about: string) => Command

const { commands, options: say } = cli
const { commands: signing, options: saySigning } = signingCli

/** All commands. Wrong usage throws, after its help is on stderr. */
export function createProgram(): Command {
  const program = new Command('demarc')
    .description(cli.about())
    .version(packageJson.version)
    .showHelpAfterError()
    .exitOverride()
  const add = addTo(program)
  addReading(add)
  addMaking(add)
  addWork(add)
  addSigning(add)
  addHandover(add)
  addIdentities(addTo(program.command('identity').description(signing.identity())))
  addWordings(add)
  addRest(add)
  return program
}

function addTo(program: Command): Add {
  return (usage, about) =>
    program
      .command(usage)
      .description(about)
      .option('--workspace <dir>', say.workspace())
      .option('--as <name>', say.as())
      .option('--json', say.json())
}

function addReading(add: Add): void {
  add('templates', commands.templates()).action((options: Common) => run(options, 'read', templates))
  add('services', commands.services()).action((options: Common) => run(options, 'read', services))
  add('list', commands.list()).action((options: Common) => run(options, 'read', list))
  add('show <id>', commands.show()).action((id: string, options: Common) =>
    run(options, 'read', (bench) => show(bench, id)),
  )
  add('checklist <id>', commands.checklist())
    .option('--unit <unit>', say.unit())
    .action((id: string, options: Common & { unit?: string }) =>
      run(options, 'read', (bench) => checklist(bench, id, options.unit)),
    )
  add('history <id>', commands.history()).action((id: string, options: Common) =>
    run(options, 'read', (bench) => history(bench, id)),
  )
  add('check <id>', commands.check()).action((id: string, options: Common) =>
    run(options, 'read', (bench) => check(bench, id)),
  )
}

function addMaking(add: Add): void {
  add('new', commands.new())
    .requiredOption('--template <id>', say.template())
    .requiredOption('--client <name>', say.client())
    .requiredOption('--title <title>', say.title())
    .requiredOption('--period <from/to>', say.period())
    .option('--services <ids>', say.services())
    .option('--accounts <names>', say.accounts())
    .option('--regions <codes>', say.regions())
    .option('--frameworks <ids>', say.frameworks())
    .action(async (options: Common & NewOptions) => {
      const wishes = wishesOf(options)
      await run(options, 'make', (bench) => create(bench, wishes))
    })
  add('template-save <id>', commands.templateSave())
    .requiredOption('--name <name>', say.templateName())
    .option('--look', say.look())
    .action((id: string, options: Common & { name: string; look?: boolean }) =>
      run(options, 'change', (bench) => saveTemplate(bench, id, options.name, options.look ?? false)),
    )
}

function addWork(add: Add): void {
  add('conclude <id> <ref> <conclusion>', commands.conclude())
    .option('--comment <text>', say.comment())
    .option('--reason <text>', say.reason())
    .action((id: string, ref: string, conclusion: string, options: Common & ConcludeOptions) =>
      run(options, 'change', (bench) => conclude(bench, id, ref, conclusion, options)),
    )
  add('procedure <id> <ref> <file>', commands.procedure()).action(
    (id: string, ref: string, file: string, options: Common) =>
      run(options, 'change', (bench) => procedure(bench, id, ref, file)),
  )
  add('evidence <id> <ref> <file>', commands.evidence()).action(
    (id: string, ref: string, file: string, options: Common) =>
      run(options, 'change', (bench) => evidence(bench, id, ref, file)),
  )
  add('finding <id> <file>', commands.finding()).action((id: string, file: string, options: Common) =>
    run(options, 'change', (bench) => finding(bench, id, file)),
  )
}

function addSigning(add: Add): void {
  add('sign <id>', commands.sign())
    .requiredOption('--role <role>', say.role())
    .requiredOption('--identity <name>', saySigning.identity())
    .option('--passphrase-file <file>', saySigning.passphraseFile())
    .option('--reviewer <name>', say.reviewer())
    .option('--approver <name>', say.approver())
    .action((id: string, options: Common & SignOptions) => run(options, 'change', (bench) => sign(bench, id, options)))
  add('reopen <id>', commands.reopen())
    .requiredOption('--reason <text>', say.reopenReason())
    .action((id: string, options: Common & { reason: string }) =>
      run(options, 'change', (bench) => reopen(bench, id, options.reason)),
    )
  add('export <id>', commands.export())
    .requiredOption('--pdf <file>', say.pdf())
    .option('--rendering <full|executive>', say.rendering())
    .option('--working-papers', say.workingPapers())
    .option('--to-sign', saySigning.toSign())
    .option('--reviewer <name>', say.reviewer())
    .option('--approver <name>', say.approver())
    .action(
      (
        id: string,
        { pdf, toSign, ...options }: Common & NamedSigners & ExportOptions & { pdf: string; toSign?: boolean },
      ) =>
        toSign
          ? run(options, 'change', (bench) => exportToSign(bench, id, pdf, options))
          : run(options, 'read', (bench) => exportPdf(bench, id, pdf, options)),
    )
  add('accept-signature <id> <file>', signing.accept()).action((id: string, file: string, options: Common) =>
    run(options, 'change', (bench) => acceptSignature(bench, id, file)),
  )
  add('verify <file>', signing.verify())
    .option('--trust <pem>', saySigning.trust())
    .action((file: string, options: Common & { trust?: string }) =>
      run(options, 'read', (bench) => verify(bench, file, options.trust)),
    )
}

/** Identities are the user's and in no workspace, so that no command here changes one. */
function addIdentities(add: Add): void {
  const passphrase = (command: Command) => command.option('--passphrase-file <file>', saySigning.passphraseFile())
  passphrase(add('make', signing.make()))
    .requiredOption('--name <name>', saySigning.name())
    .option('--firm <firm>', saySigning.firm())
    .option('--email <address>', saySigning.email())
    .option('--years <years>', saySigning.years(), '2')
    .action((options: Common & MakeOptions) => run(options, 'read', (bench) => makeIdentity(bench, options)))
  passphrase(add('import <file>', signing.import()))
    .option('--file-passphrase-file <file>', saySigning.filePassphraseFile())
    .action((file: string, options: Common & ImportOptions) =>
      run(options, 'read', (bench) => importIdentity(bench, file, options)),
    )
  add('list', signing.list()).action((options: Common) => run(options, 'read', listIdentities))
  add('export <name> <file>', signing.export()).action((name: string, file: string, options: Common) =>
    run(options, 'read', (bench) => exportIdentity(bench, name, file)),
  )
  add('remove <name>', signing.remove()).action((name: string, options: Common) =>
    run(options, 'read', (bench) => removeIdentity(bench, name)),
  )
}

function addHandover(add: Add): void {
  add('handover <id> <file>', commands.handover())
    .requiredOption('--to <name>', say.to())
    .action((id: string, file: string, options: Common & { to: string }) =>
      run(options, 'change', (bench) => handOver(bench, id, file, options.to)),
    )
  add('receive <file>', commands.receive()).action((file: string, options: Common) =>
    run(options, 'make', (bench) => receive(bench, file)),
  )
  add('take-back <id>', commands.takeBack())
    .requiredOption('--reason <text>', say.takeBackReason())
    .action((id: string, options: Common & { reason: string }) =>
      run(options, 'change', (bench) => takeBack(bench, id, options.reason)),
    )
}

/** Official wording is the user's and in no workspace, as identities are. */
function addWordings(add: Add): void {
  const { commands: about, options: say } = wordingCli
  add('wordings', about.list()).action((options: Common) => run(options, 'read', listWordings))
  add('import-wording <framework> <file>', about.import())
    .option('--look', say.look())
    .option('--edition <words>', say.edition())
    .option('--language <tag>', say.language(), 'en')
    .action((framework: string, file: string, options: Common & WordingOptions) =>
      run(options, 'read', (bench) => importWording(bench, framework, file, options)),
    )
  add('remove-wording <framework>', about.remove()).action((framework: string, options: Common) =>
    run(options, 'read', (bench) => removeWording(bench, framework)),
  )
}

function addRest(add: Add): void {
  add('call <channel> [json]', commands.call()).action(
    async (name: string, json: string | undefined, options: Common) => {
      const channel = channelNamed(name)
      await run(options, accessFor(channel), (bench) => callChannel(bench, channel, json ?? 'null'))
    },
  )
  add('demo <dir>', commands.demo()).action((folder: string, options: Common) => demo(folder, options))
}
