import { expect, it } from "vitest";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { formatBegroot, formatPosten } from "#shared/domain/begroot.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const post = (...alle: Post["bedragen"][]) =>
  alle.map((bedragen, index) => aPost({ id: `p${index}`, bedragen }));

it("says that there is no amount yet, which is not € 0", () => {
  expect(formatBegroot(post({}), [2026, 2027])).toBe("nog geen bedrag");
  expect(formatBegroot([], [2026])).toBe("nog geen bedrag");
  expect(formatBegroot(post({ 2026: euro(0) }), [2026, 2027])).toBe("€\u00a00 (2026–2027)");
  expect(formatBegroot(post({ 2026: euro(0) }, { 2027: PM }), [2026, 2027])).toBe(
    "€\u00a00 + PM (2026–2027)",
  );
  expect(formatPosten(post({ 2026: PM }), [2026])).toBe("PM");
  expect(formatPosten(post({}), [2026])).toBe("nog geen bedrag");
  expect(formatBegroot(post({ 2026: euro(5) }), [])).toBe("nog geen bedrag");
});
