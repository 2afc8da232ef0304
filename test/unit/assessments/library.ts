import { cataloguesOf, readShipped } from '../../../assessments/checks/library.ts'
import { shippedFiles } from '../../../build/shipped-files.ts'

/** The library that ships, as the checks and the rules see it. */
export const shippedLibrary = readShipped(shippedFiles())
export const shippedCatalogues = cataloguesOf(shippedLibrary)
