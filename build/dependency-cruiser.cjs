/*
 * The layers of the house, proved. Each rule says where to go instead.
 *
 *   electron <= the contract only => renderer      both import assessments and shared; assessments imports shared
 */

/** Packages a room may use; all others, and Node's own modules, are out of its reach. */
const packagesOf = (...names) => names.map((name) => `^node_modules/${name}/`)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-the-vocabulary',
      comment: 'shared imports zod and itself. What needs a rule belongs in assessments, what needs Node in electron.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', ...packagesOf('zod')] },
    },
    {
      name: 'assessments-is-pure',
      comment: 'assessments imports shared, a hash and canonical JSON. Take what Node or the DOM knows as an argument.',
      severity: 'error',
      from: { path: '^assessments/' },
      to: { pathNot: ['^shared/', '^assessments/', ...packagesOf('zod', '@noble/hashes', 'canonicalize')] },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The window reaches files and Node by a call of shared/ipc/contract.ts, answered in electron/ipc.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-not-to-electron',
      comment: 'The halves meet in shared/ipc/contract.ts only. Put what both need into shared or assessments.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', ...packagesOf('electron', 'ws', 'lowdb', 'pdfkit')] },
    },
    {
      name: 'electron-not-to-renderer',
      comment: 'The halves meet in shared/ipc/contract.ts only. Put what both need into shared or assessments.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: ['^renderer/', ...packagesOf('react', 'react-dom', '@tanstack', 'radix-ui')] },
    },
    {
      name: 'catalogues-are-loaded-in-one-place',
      comment: 'Rules and screens take catalogues as arguments or by a call; electron/catalogues loads them.',
      severity: 'error',
      from: { path: '^(renderer|shared|assessments/rules)/' },
      to: { path: '^assessments/(catalogs|mappings|templates)/' },
    },
    {
      name: 'electron-only-at-the-door',
      comment:
        'Only the desktop host and the preload run Electron; elsewhere its types are enough. Put a port between.',
      severity: 'error',
      from: { path: '^electron/', pathNot: ['^electron/preload\\.ts$', '^electron/hosts/desktop[^/]*$'] },
      to: { path: packagesOf('electron'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'doors-only-through-the-port',
      comment:
        'A window door knows the app by electron/app-port.ts. Only the programs (main, browser-main, cli) build it.',
      severity: 'error',
      from: {
        path: '^electron/(hosts|security)/',
        pathNot: ['^electron/hosts/browser-main\\.ts$', '^electron/hosts/cli'],
      },
      to: {
        path: '^electron/',
        pathNot: ['^electron/app-port\\.ts$', '^electron/hosts/', '^electron/security/', '^electron/ipc/serve\\.ts$'],
      },
    },
    {
      name: 'nothing-behind-a-door-knows-it',
      comment: 'What stands behind the doors does not know which one is open: pass a port or a value in.',
      severity: 'error',
      from: { path: '^electron/(assessing|catalogues|exchange|ipc|profile|report|signing|storage)/' },
      to: { path: '^electron/(hosts/|main\\.ts$|preload\\.ts$)' },
    },
    {
      name: 'product-not-to-tools',
      comment: 'The product imports neither build nor test. Move what it needs into its own room.',
      severity: 'error',
      from: { path: '^(shared|assessments|electron|renderer)/' },
      to: { path: '^(build|test)/' },
    },
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one idea, or hide a third: take that one out. (A page loaded later is no circle.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'Add the package to package.json, with its exact version.',
      severity: 'error',
      from: { path: '^(shared|assessments|electron|renderer)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'product-not-to-development-packages',
      comment: 'What the product runs belongs under "dependencies".',
      severity: 'error',
      from: { path: '^(shared|assessments|electron|renderer)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: [...packagesOf('electron'), '^node_modules/@types/'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'The file that is imported is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^vitest/config$', '\\?'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|woff2?)$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
}
