/** Marks the branch that cannot be reached; the compiler refuses a switch that forgets a case. */
export function assertNever(value: never): never {
  throw new Error(`Onverwachte waarde: ${JSON.stringify(value)}`);
}
