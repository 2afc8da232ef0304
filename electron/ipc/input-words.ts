import type * as z from 'zod'
import { inputText, kindWords } from '../../shared/text/en/input.ts'

type Issue = z.core.$ZodIssue

// eslint-disable-next-line no-control-regex -- the rule is about control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/
// eslint-disable-next-line no-control-regex -- the rule is about control characters
const lineControls = /[\u0000-\u001f\u007f]/

/** The first thing wrong with an input, as a clause an auditor understands. `what` is what the input was called. */
export function inputWords(error: z.ZodError, input: unknown, what: string): string {
  const issue = error.issues[0]
  return issue ? issueWords(innermost(issue), input, what) : inputText.other({ where: what })
}

function issueWords(issue: Issue, input: unknown, what: string): string {
  const field = issue.path.map(String).join('.')
  const where = field ? inputText.where({ what, field }) : what
  const value = valueAt(input, issue.path)
  if (value === undefined && issue.code !== 'unrecognized_keys') return inputText.missing({ where })
  switch (issue.code) {
    case 'invalid_value':
      return inputText.choice({
        where,
        given: shown(value),
        choices: inputText.or({ choices: issue.values.map(String) }),
      })
    case 'too_big':
      if (issue.origin === 'string') return inputText.tooLong({ where, most: Number(issue.maximum) })
      return inputText.tooMany({ where, most: Number(issue.maximum) })
    case 'too_small':
      if (issue.origin === 'string') return inputText.empty({ where })
      return inputText.tooFew({ where, least: Number(issue.minimum) })
    case 'invalid_format':
      return formatWords(issue, value, where)
    case 'invalid_type':
      return inputText.kind({ where, kind: kindWords[issue.expected] ?? inputText.someKind() })
    case 'unrecognized_keys':
      return inputText.unknownField({ what: where, field: issue.keys[0] ?? '' })
    case 'custom':
      return typeof value === 'string' && value.trim() === '' ? inputText.empty({ where }) : inputText.other({ where })
    default:
      return inputText.other({ where })
  }
}

function formatWords(issue: Extract<Issue, { code: 'invalid_format' }>, value: unknown, where: string): string {
  if (issue.format === 'date') return inputText.day({ where, given: shown(value) })
  const isLine = issue.pattern?.includes('u0000-\\u001f') ?? false
  if (typeof value === 'string' && (isLine ? lineControls : controls).test(value)) return inputText.control({ where })
  return inputText.other({ where })
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(controls, '?')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return value
}

/** Of the ways a union could have been meant, the one that comes closest. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const branches = issue.errors.filter((branch) => !branch.some(isOtherKind))
  const closest = branches.reduce<readonly Issue[]>((best, branch) => {
    return best.length === 0 || branch.length < best.length ? branch : best
  }, [])
  const [first] = closest
  return first ? innermost({ ...first, path: [...issue.path, ...first.path] }) : issue
}

/** The branch is about another kind of thing altogether. */
function isOtherKind(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.length === 0
  return (
    issue.code === 'invalid_value' && issue.path.length === 1 && (issue.path[0] === 'type' || issue.path[0] === 'table')
  )
}
