/** Says in the output of the tests what cannot be tried on this computer, and why: what is left out would go unseen. */
export function sayNotHere(wat: string, waarom: string): void {
  console.warn(`NIET NAGEGAAN op deze computer: ${wat}. Reden: ${waarom.trim()}`);
}
