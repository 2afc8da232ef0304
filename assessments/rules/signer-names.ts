/**
 * Rule Q22: whether a certificate names a person: each word of the person's name is in it. Authorities write names in other
 * orders, in capitals, without accents, and with numbers beside them.
 */
export function namesPerson(certificate: string, person: string): boolean {
  const named = new Set(wordsOf(certificate))
  const wanted = wordsOf(person)
  return wanted.length > 0 && wanted.every((word) => named.has(word))
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
