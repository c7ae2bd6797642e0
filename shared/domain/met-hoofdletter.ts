/** A text that begins with a capital; the Dutch ij is one letter: IJmuiden. */
export const metHoofdletter = (tekst: string): string =>
  tekst.replace(/^(?:ij|\p{Ll})/u, (begin) => begin.toLocaleUpperCase("nl"));
