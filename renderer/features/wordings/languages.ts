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

/** The languages to choose from, by name. */
export function languageChoices(): Choice<string>[] {
  return languages
    .split(' ')
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label))
}
