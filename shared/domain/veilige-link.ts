/** The schemes a link in an agenda may have; everything else never reaches a page or a document. */
const SCHEMAS = ["http:", "https:", "mailto:"];

/** The address when it is an absolute http, https or mailto link without control characters; otherwise null. */
export function veiligeLink(href: string): string | null {
  const adres = href.trim();
  if (adres.length > 2048 || /[\s\p{Cc}\\]/u.test(adres)) return null;
  const schema = /^[a-z][a-z0-9+.-]*:/iu.exec(adres)?.[0].toLowerCase();
  if (schema === undefined || !SCHEMAS.includes(schema)) return null;
  return schema === "mailto:" || /^https?:\/\/[^/?#]+/iu.test(adres) ? adres : null;
}
