/** Origin of an edit of a window. */
export type VanVenster = Readonly<{ client: string }>;

/** True for the origin of an edit of a window. */
export const isVanVenster = (origin: unknown): origin is VanVenster =>
  typeof origin === "object" && origin !== null && "client" in origin;
