import { AccountsPart } from './accounts-part.tsx'
import { RegionsPart } from './regions-part.tsx'
import type { StepProps } from './wizard.tsx'

/** Where the workload is. */
export function LocationsStep(props: StepProps) {
  return (
    <div className="wizard-locations">
      <AccountsPart {...props} />
      <RegionsPart {...props} />
    </div>
  )
}
