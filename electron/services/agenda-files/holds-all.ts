import * as Y from "yjs";

/** True when the state of a document holds all that was made up to a state vector. */
export function holdsAll(staat: Uint8Array, vector: Uint8Array): boolean {
  const heeft = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(staat));
  return [...Y.decodeStateVector(vector)].every(([client, klok]) => (heeft.get(client) ?? 0) >= klok);
}
