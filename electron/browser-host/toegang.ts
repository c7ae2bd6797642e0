import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** The name of the cookie that carries the session token; ports share cookies, so the port is part of the name. */
export const cookieNaam = (poort: number): string => `meerjarenagenda-${poort}`;

/** True when a request speaks to this server by one of its own names; a name that resolves here (DNS rebinding) is refused. */
export function isEigenHost(headers: IncomingHttpHeaders, poort: number): boolean {
  return headers.host === `127.0.0.1:${poort}` || headers.host === `localhost:${poort}`;
}

/** True when a socket is asked for by a page of this server. */
export function isEigenOrigin(headers: IncomingHttpHeaders): boolean {
  return headers.origin === `http://${headers.host}`;
}

/** True when the request carries the cookie with the session token. */
export function heeftToken(headers: IncomingHttpHeaders, poort: number, token: string): boolean {
  const naam = `${cookieNaam(poort)}=`;
  const waarden = (headers.cookie ?? "").split(/;\s*/u).filter((deel) => deel.startsWith(naam));
  return waarden.some((waarde) => isZelfde(waarde.slice(naam.length), token));
}

/** Compares secrets in a time that does not depend on where they differ. */
export function isZelfde(links: string, rechts: string): boolean {
  const [a, b] = [Buffer.from(links), Buffer.from(rechts)];
  return a.length === b.length && timingSafeEqual(a, b);
}
