import { screens } from '../../shared/text/en/screens.ts'

/** The mark of the product: the line between two sides. It leads to the list of assessments. */
export function Brand() {
  return (
    <a className="brand" href="#/" aria-label={`${screens.app.name}: ${screens.shell.assessments}`}>
      <svg viewBox="0 0 22 20" width="22" height="20" aria-hidden="true">
        <path d="M1 4h7v2.4H1zm0 4.8h7v2.4H1zm0 4.8h7V16H1z" fill="var(--side-aws)" />
        <path d="M14 4h7v12h-7z" fill="var(--side-customer)" />
        <path d="M10 0h2v20h-2z" fill="var(--accent)" />
      </svg>
      <span>{screens.app.name}</span>
    </a>
  )
}
