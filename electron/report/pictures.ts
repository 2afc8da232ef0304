/** The pictures of a report by their SHA-256: plain PNG files. */
export type Pictures = Readonly<Record<string, Uint8Array>>
