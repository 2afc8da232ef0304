/** What the command line says about identities, signatures and verifying. */
export const signingCli = {
  commands: {
    identity: () => 'make, import, list, export and remove the identities that sign on this computer',
    make: () => 'make an identity: a key and a certificate you issue to yourself',
    import: () => 'import an identity from a PKCS#12 file (.p12, .pfx)',
    list: () => 'list the identities of this computer',
    export: () => 'write the public certificate of an identity as PEM',
    remove: () => 'remove an identity with its key; what it signed stays valid',
    verify: () => 'verify a signed report, with or without the assessment it was made of',
    accept: () => 'take a report back that was signed in another program',
  },
  options: {
    name: () => 'whom the certificate names',
    firm: () => 'the firm it names',
    email: () => 'the address it names',
    years: () => 'how many years it holds, at most 5',
    passphraseFile: () => 'a file with the passphrase of the identity (else DEMARC_PASSPHRASE)',
    filePassphraseFile: () => 'a file with the passphrase of the PKCS#12 file, if it is another',
    identity: () => 'the identity that signs, by name or by the beginning of its fingerprint',
    trust: () => 'certificates that vouch for the signers, as PEM',
    toSign: () => 'write the report that waits for the next signature, to be signed in another program',
  },

  notByCall: (p: { channel: string }) =>
    `${p.channel} takes a passphrase, which has no place in a command line. Use the commands identity and sign.`,

  made: (p: { name: string; fingerprint: string }) =>
    `Made an identity for ${p.name}. Fingerprint (SHA-256): ${p.fingerprint}`,
  imported: (p: { name: string; fingerprint: string }) =>
    `Imported the identity of ${p.name}. Fingerprint (SHA-256): ${p.fingerprint}`,
  exported: (p: { file: string }) => `Wrote ${p.file}. It holds the public certificate only.`,
  removed: (p: { name: string }) => `Removed the identity of ${p.name}.`,
  origin: { made: 'made here', imported: 'imported' },
  standing: {
    valid: (p: { day: string }) => `valid until ${p.day}`,
    'expires-soon': (p: { day: string }) => `EXPIRES SOON, on ${p.day}`,
    expired: (p: { day: string }) => `EXPIRED on ${p.day}`,
    'not-yet-valid': () => 'not valid yet',
  },
  wroteToSign: (p: { file: string; role: string }) =>
    `Wrote ${p.file}. Let the ${p.role} sign it in the field "${p.role}" (PAdES), then take it back with accept-signature.`,
  accepted: (p: { role: string; name: string }) => `Took the signature of the ${p.role} back: ${p.name}.`,
  certificateOf: (p: { role: string; name: string; issuer: string }) => `${p.role}: ${p.name} (${p.issuer})`,
  about: (p: { client: string; title: string; revision: number }) => `${p.client}: ${p.title}, revision ${p.revision}`,
  recordHash: (p: { hash: string }) => `Record (SHA-256)       ${p.hash}`,
  modelHash: (p: { hash: string }) => `Data attached (SHA-256) ${p.hash}`,
  notAsSigned: (p: { file: string }) => `${p.file} is not a complete report as it was signed.`,
} as const
