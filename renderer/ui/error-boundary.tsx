import { Component, type ReactNode } from 'react'
import { screens } from '../../shared/text/en/screens.ts'
import { Button, ButtonLink } from './button.tsx'
import { Empty } from './page.tsx'

/** Keeps a fault of one screen from taking the window down, and offers a way on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null }

  static getDerivedStateFromError(fault: unknown): { fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render(): ReactNode {
    if (!this.state.fault) return this.props.children
    return (
      <div role="alert">
        <Empty whole title={screens.app.crashed} words={screens.app.crashedWords}>
          <Button look="primary" onClick={() => this.setState({ fault: null })}>
            {screens.app.tryAgain}
          </Button>
          <ButtonLink href="#/">{screens.app.backToList}</ButtonLink>
        </Empty>
        <p className="muted small" style={{ textAlign: 'center' }}>
          {screens.app.crashedDetail(this.state.fault.message)}
        </p>
      </div>
    )
  }
}
