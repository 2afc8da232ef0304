import { fail } from '../../../shared/failure.ts'
import { StorageError } from '../../storage/storage-error.ts'

/** The file was changed on its way, or did not come whole. `detail` is a clause of `handoverFault`. */
export function damaged(name: string, detail: string): StorageError {
  return new StorageError(fail('handover.damaged', { name, detail }))
}

/** The file holds what Demarc never writes. */
export function unsafe(name: string, detail: string): StorageError {
  return new StorageError(fail('handover.unsafe', { name, detail }))
}

export function notOurs(name: string): StorageError {
  return new StorageError(fail('handover.not-ours', { name }))
}
