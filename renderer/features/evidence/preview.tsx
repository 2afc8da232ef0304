import { useState } from 'react'
import type { StoredFile } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { Button } from '../../ui/button.tsx'

const mostImageBytes = 20_000_000
const mostTextBytes = 2_000_000
const mostLetters = 20_000
const images: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** A picture, or the beginning of a text, inside the page. Text is shown as text whatever it says. */
export function Preview({ file, title }: { file: StoredFile; title: string }) {
  const [failed, setFailed] = useState(false)
  if (failed) return <p className="muted small">{words.previewFailed}</p>
  if (images.has(file.mediaType) && file.size <= mostImageBytes) {
    return (
      <img
        className="preview-image"
        src={`/files/${file.sha256}?view=1`}
        alt={words.alt(title)}
        onError={() => setFailed(true)}
      />
    )
  }
  if (isText(file) && file.size <= mostTextBytes) return <TextPreview file={file} />
  return <p className="muted small">{words.previewNone}</p>
}

function TextPreview({ file }: { file: StoredFile }) {
  const [text, setText] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const show = async () => {
    try {
      const response = await fetch(`/files/${file.sha256}`)
      if (response.ok) setText(await response.text())
      else setFailed(true)
    } catch {
      setFailed(true)
    }
  }
  if (failed) return <p className="muted small">{words.previewFailed}</p>
  if (text === null) {
    return (
      <div>
        <Button small onClick={() => void show()}>
          {words.previewShow}
        </Button>
      </div>
    )
  }
  return (
    <>
      <pre className="preview-text" tabIndex={0} aria-label={words.preview}>
        {text.slice(0, mostLetters)}
      </pre>
      {text.length > mostLetters && <p className="muted small">{words.previewCut}</p>}
    </>
  )
}

function isText({ mediaType, name }: StoredFile): boolean {
  return /^text\/|^application\/(json|xml|yaml)/.test(mediaType) || /\.(txt|csv|json|ya?ml|log|md)$/i.test(name)
}
