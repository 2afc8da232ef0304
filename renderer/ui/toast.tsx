import { X } from 'lucide-react'
import { useRef, useSyncExternalStore } from 'react'
import { screens } from '../../shared/text/en/screens.ts'
import { classes, IconButton } from './button.tsx'
import { useKeepClear } from './keep-clear.ts'
import { dismiss, shownToasts, spokenWords, subscribe } from './messages.ts'
import './toast.css'

/** The place where messages appear. One in the app. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, shownToasts)
  const words = useSyncExternalStore(subscribe, spokenWords)
  const place = useRef<HTMLDivElement>(null)
  useKeepClear(place, shown)
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {words}
      </div>
      <div className="toasts" ref={place} role="region" aria-label={screens.common.messages} aria-live="polite">
        {shown.map((each) => (
          <div key={each.id} className={classes('toast', each.tone === 'problem' && 'toast-problem')}>
            <p className="toast-words">{each.words}</p>
            {each.act && (
              <button
                type="button"
                className="toast-act"
                onClick={() => {
                  each.act?.run()
                  dismiss(each.id)
                }}
              >
                {each.act.label}
              </button>
            )}
            <IconButton label={screens.common.dismiss} icon={<X size={16} />} onClick={() => dismiss(each.id)} />
          </div>
        ))}
      </div>
    </>
  )
}
