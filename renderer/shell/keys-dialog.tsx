import { screens } from '../../shared/text/en/screens.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'

const words = screens.keys

const groups: readonly { title: string; keys: readonly (readonly [readonly string[], string])[] }[] = [
  {
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
  {
    title: words.practices,
    keys: [
      [['1', '2', '3', '4'], words.list.practice],
      [['j', 'k'], words.list.practiceMove],
      [['n'], words.list.practiceNote],
    ],
  },
  { title: words.panel, keys: [[['Esc'], words.list.leave]] },
  {
    title: words.anywhere,
    keys: [
      [['Mod+K'], words.list.commands],
      [['Mod+Shift+F'], words.list.search],
      [['Mod+Z'], words.list.undo],
      [['Mod+Shift+Z', 'Mod+Y'], words.list.redo],
      [['F1'], words.list.help],
    ],
  },
]

/** All keys on one page. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title} description={words.intro} wide>
      <div className="keys">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
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
        ))}
      </div>
    </Dialog>
  )
}
