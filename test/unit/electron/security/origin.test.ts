import { describe, expect, test } from 'vitest'
import { isOwnAddress, isOwnPage } from '../../../../electron/security/origin.ts'
import { isOwnSender } from '../../../../electron/security/sender.ts'
import { makeNonce, pagePolicy } from '../../../../electron/security/content-policy.ts'

describe('an address', () => {
  test.each([
    'app://demarc/',
    'app://demarc/index.html#/a/1',
    'app://demarc/files/x?view=1',
    'blob:app://demarc/1',
    'APP://demarc/',
  ])('%s is ours', (address) => {
    expect(isOwnAddress(address)).toBe(true)
  })

  test.each([
    'app://demarc.example/',
    'app://demarc:1/',
    'app://x@other/',
    'app:demarc/',
    'apps://demarc/',
    'https://demarc/',
    'blob:blob:app://demarc/1',
    'javascript:app://demarc/',
    '',
    ' ',
  ])('%j is not', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })

  test('is a page of ours only at the root', () => {
    expect(isOwnPage('app://demarc/')).toBe(true)
    expect(isOwnPage('app://demarc/index.html?a#b')).toBe(true)
    expect(isOwnPage('app://demarc/index.html/x')).toBe(false)
    expect(isOwnPage('app://demarc/files/index.html')).toBe(false)
    expect(isOwnPage('blob:app://demarc/index.html')).toBe(false)
  })
})

test('a sender is ours in the top frame of a window of ours', () => {
  const event = { sender: { id: 1 }, senderFrame: { url: 'app://demarc/index.html', parent: null } }
  expect(isOwnSender(event, new Set([1]))).toBe(true)
  expect(isOwnSender(event, new Set([2]))).toBe(false)
  expect(isOwnSender(event, new Set())).toBe(false)
})

test('a nonce is long, new each time, and safe in a header and an attribute', () => {
  const nonces = Array.from({ length: 100 }, makeNonce)
  expect(new Set(nonces).size).toBe(100)
  for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{24}$/)
})

test('the policy names each kind of source once and none that is unsafe', () => {
  const names = pagePolicy('n')
    .split('; ')
    .map((part) => part.split(' ')[0])
  expect(new Set(names).size).toBe(names.length)
  expect(names[0]).toBe('default-src')
  expect(pagePolicy('n')).not.toMatch(/unsafe|\*|data:|http/)
})
