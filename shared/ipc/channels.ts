/** The names of all calls. Kept apart from the contract so that the preload carries no schema library. */
export const channels = [
  'app:info',
  'profile:get',
  'profile:save',
  'catalogue:services',
  'catalogue:regions',
  'catalogue:frameworks',
  'template:list',
  'template:save',
  'template:remove',
  'assessment:list',
  'assessment:create',
  'assessment:open',
  'assessment:chunk',
  'assessment:close',
  'assessment:intend',
  'assessment:undo',
  'assessment:redo',
  'assessment:rows',
  'assessment:matrix',
  'assessment:units',
  'assessment:control',
  'assessment:draft',
  'assessment:drafts',
  'assessment:history',
  'assessment:check',
  'assessment:continue',
  'evidence:attach',
  'evidence:verify',
  'report:model',
  'report:export',
  'job:cancel',
] as const
export type Channel = (typeof channels)[number]

/** The names of all events main sends. */
export const eventNames = ['assessment:changed', 'assessment:status', 'job:progress', 'job:ended'] as const
export type EventName = (typeof eventNames)[number]
