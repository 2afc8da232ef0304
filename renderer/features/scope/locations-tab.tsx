import { AccountsPart } from './accounts-part.tsx'
import { OfferingPart } from './offering/offering-part.tsx'
import { RegionsPart } from './regions-part.tsx'

/** The accounts and Regions in and out of scope, and which services are offered where. */
export function LocationsTab() {
  return (
    <div className="scope-stack">
      <AccountsPart />
      <RegionsPart />
      <OfferingPart />
    </div>
  )
}
