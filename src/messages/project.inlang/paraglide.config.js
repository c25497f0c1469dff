// One set of options for the bundler and for the command line, so both write the same files
// and neither rewrites them under the other's feet.
export default {
  outdir: './src/lib/paraglide',
  strategy: ['globalVariable', 'baseLocale'],
  outputStructure: 'message-modules',
  isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
  emitReadme: false
};
