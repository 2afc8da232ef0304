/** What goes wrong with identities, signatures and signed files: what happened, to what, and what to do. */
export const signingFailures = {
  // Identities
  'unknown.identity': (p: { identity: string }) =>
    `There is no identity ${p.identity} on this computer. Make or import one first.`,
  'identity.ambiguous': (p: { identity: string }) =>
    `More than one identity is called ${p.identity}. Name it by the beginning of its fingerprint.`,
  'identity.exists': () => 'This identity is already on this computer.',
  'identity.short-passphrase': (p: { least: number }) =>
    `The passphrase is too short. Choose one of at least ${p.least} characters, such as four words.`,
  'identity.wrong-passphrase': () => 'The passphrase does not open this identity. Nothing was signed.',
  'identity.not-a-file': () =>
    'The file is not a PKCS#12 file (.p12 or .pfx), or it is damaged. Export it again from where it came from.',
  'identity.wrong-file-passphrase': () => 'The passphrase does not open the file. Give the one it was exported with.',
  'identity.legacy-file': () =>
    'The file is sealed with a cipher that is no longer safe (RC2 or triple DES). Convert it with "openssl pkcs12 -legacy -in old.p12 -out all.pem" and then "openssl pkcs12 -export -in all.pem -out new.p12", delete all.pem, and import new.p12.',
  'identity.no-key': () =>
    'The file holds no private key, so nobody can sign with it. Export the key along with the certificate.',
  'identity.no-certificate': () =>
    'The file holds a private key but not the certificate that belongs to it. Export both together.',
  'identity.key-kind': (p: { kind: string }) =>
    `The key in the file (${p.kind}) cannot sign a report. RSA of at least 2048 bits and elliptic curves P-256, P-384 and P-521 can.`,
  'identity.no-passphrase': () =>
    'The passphrase of the identity is needed: give --passphrase-file, or set DEMARC_PASSPHRASE.',
  'identity.no-trust': () => 'There is no certificate in the file that is to vouch for the signers. Give one as PEM.',

  // Signing
  'rule.needs-identity': () => 'A report is signed with an identity and its passphrase.',
  'rule.separate-certificates': (p: { role: string }) =>
    `This certificate has already signed as ${p.role}. Preparer, reviewer and approver sign with three different ones.`,
  'rule.certificate-expired': (p: { day: string }) =>
    `The certificate expired on ${p.day}. Sign with one that is valid today.`,
  'rule.certificate-not-yet': (p: { day: string }) =>
    `The certificate is valid from ${p.day} only. Sign with one that is valid today, or set the clock of this computer right.`,
  'rule.certificate-of-another': (p: { certificate: string; name: string }) =>
    `The certificate names ${p.certificate}, but ${p.name} is to sign. Each signs with a certificate of their own.`,
  'rule.signed-by-name': (p: { revision: number }) =>
    `Revision ${p.revision} was begun before Demarc signed digitally, so its report has no signature fields. Send it back and let the preparer sign again.`,

  // Signing outside
  'outside.not-ours': () =>
    'This file does not begin with the exact bytes of the report that is to be signed. Export the report again, sign that file, and do not save it in another way.',
  'outside.not-signed': (p: { role: string }) => `The file has no new signature in the field of the ${p.role}.`,
  'outside.more-changed': (p: { what: string }) =>
    `The file changes more than the signature: ${p.what}. Sign the exported file only, and take it back.`,
  'outside.not-valid': (p: { what: string }) => `The signature cannot be accepted: ${p.what}.`,
} as const
