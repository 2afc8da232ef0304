declare module '*.css'

/** The address of a file that the build puts beside the page. */
declare module '*?url' {
  const address: string
  // eslint-disable-next-line no-restricted-syntax -- Vite gives the address as the default export
  export default address
}
