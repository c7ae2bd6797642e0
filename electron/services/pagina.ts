import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** What the page may load: its own files, and nothing from anywhere else. No inline code, no eval. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

/** The headers every answer of the page server carries, in both hosts. */
export const VEILIGE_KOPPEN: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=()",
};

const SOORTEN: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export type PaginaBestand = Readonly<{ inhoud: Uint8Array<ArrayBuffer>; soort: string }>;

/**
 * Reads a file of the interface by its URL path; `/` is the page itself. Null for what is not there, for a kind of
 * file the interface does not have, and for every path that would leave the folder.
 */
export async function leesPaginaBestand(map: string, urlPad: string): Promise<PaginaBestand | null> {
  const relatief = veiligPad(urlPad);
  const soort = relatief === null ? undefined : SOORTEN[extname(relatief).toLowerCase()];
  if (relatief === null || soort === undefined) return null;
  try {
    return { inhoud: new Uint8Array(await readFile(join(map, relatief))), soort };
  } catch {
    return null;
  }
}

/** The path inside the folder, or null when it is malformed or points outside. */
function veiligPad(urlPad: string): string | null {
  const gelezen = decode(urlPad === "/" ? "/index.html" : urlPad);
  if (gelezen === null || /[\0\\:]/u.test(gelezen) || !gelezen.startsWith("/")) return null;
  if (gelezen.split("/").includes("..")) return null;
  const relatief = normalize(gelezen.slice(1));
  return relatief.startsWith(sep) || relatief.startsWith("..") ? null : relatief;
}

function decode(urlPad: string): string | null {
  try {
    return decodeURIComponent(urlPad);
  } catch {
    return null;
  }
}
