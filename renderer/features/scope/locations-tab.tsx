import { AccountsPart } from './accounts-part.tsx'
import { RegionsPart } from './regions-part.tsx'

/** The accounts and Regions in and out of scope. */
export function LocationsTab() {
  return (
    <div className="scope-stack">
      <AccountsPart />
      <RegionsPart />
    </div>
  )
}
