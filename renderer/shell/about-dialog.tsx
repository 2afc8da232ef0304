import { aboutWords as words } from '../../shared/text/en/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { useApp } from '../app-context.ts'
import { licences } from '../licences.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useCall } from '../use-call.ts'

/** Which Demarc this is, over which edition of the catalogue, and what it is built with. */
export function AboutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title} description={words.intro}>
      <About />
    </Dialog>
  )
}

function About() {
  const { info } = useApp()
  const catalogue = useCall('catalogue:services', null)
  return (
    <div className="about">
      <dl>
        <dt>{words.version}</dt>
        <dd>{info.version}</dd>
        <dt>{words.edition}</dt>
        <dd>
          {catalogue.kind === 'ready'
            ? `${catalogue.value.edition}, ${words.controls(catalogue.value.services.length)}`
            : screens.app.loading}
        </dd>
        <dt>{words.door}</dt>
        <dd>{words.doors[info.door]}</dd>
        <dt>{words.workspace}</dt>
        <dd>
          <span className="pre">{info.workspace}</span>
          <span className="muted small">{words.workspaceHint}</span>
        </dd>
      </dl>
      <p>{words.network}</p>
      <p>{words.licence}</p>
      <ul aria-label={words.licences} className="about-licences">
        {licences.map(({ name, version, licence }) => (
          <li key={name}>
            <span>{name}</span> <span className="muted">{version}</span> <span>{licence}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
