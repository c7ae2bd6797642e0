import { expect, it } from "vitest";
import { veiligeLink } from "#shared/domain/veilige-link.ts";

it.each([
  "https://example.org/",
  "http://example.org/pad?vraag=1#deel",
  "HTTPS://EXAMPLE.ORG",
  "https://example.org",
  "mailto:info@example.org",
  "mailto:",
  `https://example.org/${"x".repeat(2028)}`,
])("takes %s", (adres) => {
  expect(veiligeLink(adres)).toBe(adres);
  expect(veiligeLink(` ${adres}\n`)).toBe(adres);
});

it.each([
  "",
  "example.org",
  "/pad",
  "javascript:alert(1)",
  "x-javascript:https://example.org",
  "file:///etc/passwd",
  "data:text/html,https://example.org",
  "https:example.org",
  "https:/example.org",
  "https:///pad",
  "https://?vraag",
  "https://#deel",
  "https://exa mple.org",
  "https://example.org/\u0000",
  "https://example.org\\pad",
  "java\tscript:alert(1)",
  "xhttps://example.org",
  "1https://example.org",
  "mailtox:info@example.org",
  `https://example.org/${"x".repeat(2029)}`,
])("refuses %j", (adres) => {
  expect(veiligeLink(adres)).toBeNull();
});
