import { commands } from '../../shared/commands.ts'
import { commandWords } from '../../shared/text/en/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'

const words = screens.keys

interface KeyGroup {
  readonly title: string
  readonly keys: readonly (readonly [readonly string[], string])[]
}

/** The keys by where they work; those that work anywhere are the commands that have keys. */
export const keyGroups = {
  checklist: {
    title: words.checklist,
    keys: [
      [['j', '↓'], words.list.down],
      [['k', '↑'], words.list.up],
      [['Home', 'End'], words.list.firstLast],
      [['PgUp', 'PgDn'], words.list.page],
      [['1'], words.list.compliant],
      [['2'], words.list.partially],
      [['3'], words.list.nonCompliant],
      [['4'], words.list.notApplicable],
      [['5'], words.list.notAssessed],
      [['Space'], words.list.select],
      [['Enter'], words.list.open],
      [['n'], words.list.note],
      [['e'], words.list.evidence],
      [['f'], words.list.finding],
      [['←', '→'], words.list.fold],
      [['r'], words.list.again],
      [['/'], words.list.filter],
      [['?'], words.list.help],
    ],
  },
  practices: {
    title: words.practices,
    keys: [
      [['1', '2', '3', '4'], words.list.practice],
      [['j', 'k'], words.list.practiceMove],
      [['n'], words.list.practiceNote],
    ],
  },
  queue: { title: words.queue, keys: [[['j', 'k'], words.list.queueMove]] },
  matrix: {
    title: words.matrix,
    keys: [
      [['←', '→', '↑', '↓'], words.list.matrixMove],
      [['Enter'], words.list.matrixOpen],
    ],
  },
  search: {
    title: words.searching,
    keys: [
      [['↓', '↑'], words.list.searchMove],
      [['Enter'], words.list.searchGo],
    ],
  },
  panel: { title: words.panel, keys: [[['Esc'], words.list.leave]] },
  anywhere: {
    title: words.anywhere,
    keys: commands.flatMap(({ id, keys }): [readonly string[], string][] => (keys ? [[keys, commandWords[id]]] : [])),
  },
} satisfies Record<string, KeyGroup>

/** All keys on one page. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title} description={words.intro} wide>
      <div className="keys">
        {Object.values(keyGroups).map((group) => (
          <KeyList key={group.title} group={group} />
        ))}
      </div>
    </Dialog>
  )
}

/** The keys of one place. */
export function KeyList({ group }: { group: KeyGroup }) {
  return (
    <section aria-label={group.title}>
      <h3>{group.title}</h3>
      <dl>
        {group.keys.map(([keys, meaning]) => (
          <div key={meaning} className="keys-line">
            <dt>
              {keys.map((each) => (
                <Kbd key={each} keys={each} />
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
