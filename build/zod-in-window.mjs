/*
 * Stands for `zod` in the renderer's bundle. A schema asks, as it is made, whether code may be made from text; under our
 * content policy the mere question is a violation. So this must be said before the first schema of any chunk.
 */
import { config } from 'zod/v4'

config({ jitless: true })

export * from 'zod/v4'
