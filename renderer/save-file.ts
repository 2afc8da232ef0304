import type { Exported } from '../shared/ipc/contract.ts'
import { fileAddress } from './upload.ts'

/** Hands a document to the system's way of saving files. */
export function saveFile({ sha256, name }: Exported): void {
  const link = document.createElement('a')
  link.href = fileAddress(sha256, name)
  link.download = name
  link.click()
}
