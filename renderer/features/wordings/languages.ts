import type { Choice } from '../../ui/field.tsx'

/** Languages that standards are published or translated in. */
const languages =
  'ar bg cs da de el en es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh zh-Hant'

const names = new Intl.DisplayNames(undefined, { type: 'language' })

/** A language as the locale calls it; its tag where it has no name there. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The languages to choose from, by name; the one that was chosen before is among them, such as a variety of one. */
export function languageChoices(chosen: string): Choice<string>[] {
  return [...new Set([...languages.split(' '), chosen])]
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label))
}
