import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contract, type Handlers } from "#shared/api/contract.ts";
import { dispatch } from "#shared/api/dispatch.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";

const CALLER = { client: "test" } as const;

/** Handlers that note what reached them, and do what `doe` says. */
function someHandlers(doe: (input: unknown) => Promise<unknown> = async () => ({})) {
  const bereikt: unknown[] = [];
  const handle = (input: unknown) => {
    bereikt.push(input);
    return doe(input);
  };
  const handlers = Object.fromEntries(
    Object.keys(contract).map((method) => [method, handle]),
  ) as unknown as Handlers;
  return { handlers, bereikt };
}

const ask = (handlers: Handlers, method: string, input: unknown, bugs: unknown[] = []) =>
  dispatch(handlers, method, input, CALLER, (_, fout) => bugs.push(fout));

describe("dispatch", () => {
  it("hands over the parsed input and answers the value", async () => {
    const { handlers, bereikt } = someHandlers(async () => ({ volgnummer: 1 }));

    const reply = await ask(handlers, "agenda/wijzig", { sessie: "s", update: "AAA=", extra: "weg" });

    expect(reply).toEqual({ ok: true, value: { volgnummer: 1 } });
    expect(bereikt).toEqual([{ sessie: "s", update: "AAA=" }]);
  });

  it.each(["agenda/onbekend", "__proto__", "constructor", "toString", ""])(
    "refuses the method %j",
    async (method) => {
      const { handlers, bereikt } = someHandlers();

      expect(await ask(handlers, method, {})).toMatchObject({
        ok: false,
        failure: { code: "unknown-method" },
      });
      expect(bereikt).toEqual([]);
    },
  );

  it("cuts a method name before it repeats it", async () => {
    const reply = await ask(someHandlers().handlers, "x".repeat(10_000), {});

    expect(JSON.stringify(reply).length).toBeLessThan(200);
  });

  it.each([
    ["nothing", "agenda/open", undefined],
    ["null", "agenda/open", null],
    ["a list", "agenda/open", []],
    ["an empty path", "agenda/open", { pad: "" }],
    ["a path of another type", "agenda/open", { pad: { toString: (): string => "/etc/passwd" } }],
    ["a path without end", "agenda/open", { pad: "a".repeat(100_000) }],
    ["an update that is not base64", "agenda/wijzig", { sessie: "s", update: "<script>" }],
    ["a choice that does not exist", "bestand/toon", { pad: "x", hoe: "run" }],
    ["words without end", "spelling/controleer", { woorden: Array.from({ length: 20_001 }, () => "a") }],
    ["a link without end", "extern/open", { url: `https://${"a".repeat(3000)}` }],
  ])("refuses %s, before a handler sees it", async (_, method, input) => {
    const { handlers, bereikt } = someHandlers();

    expect(await ask(handlers, method, input)).toMatchObject({
      ok: false,
      failure: { code: "invalid-input" },
    });
    expect(bereikt).toEqual([]);
  });

  it("takes no prototype from outside", async () => {
    const { handlers, bereikt } = someHandlers();
    await ask(handlers, "agenda/sluit", JSON.parse('{"sessie":"s","__proto__":{"admin":true}}'));

    expect(bereikt).toEqual([{ sessie: "s" }]);
    expect((bereikt[0] as { admin?: boolean }).admin).toBeUndefined();
  });

  it("answers a refusal with its code and detail", async () => {
    const { handlers } = someHandlers(() => Promise.reject(new ExpectedFailure("disk-full", "D:")));

    expect(await ask(handlers, "recent/lijst", {})).toEqual({
      ok: false,
      failure: { code: "disk-full", detail: "D:" },
    });
  });

  it("tells a bug to the log and nothing of it to the page", async () => {
    const bugs: unknown[] = [];
    const bug = new Error("geheim pad /home/iemand");
    const { handlers } = someHandlers(() => Promise.reject(bug));

    expect(await ask(handlers, "recent/lijst", {}, bugs)).toEqual({
      ok: false,
      failure: { code: "internal", detail: "" },
    });
    expect(bugs).toEqual([bug]);
  });

  it("never throws, whatever comes in", async () => {
    const { handlers } = someHandlers();
    const methods = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(contract)));
    await fc.assert(
      fc.asyncProperty(methods, fc.anything(), async (method, input) => {
        expect(typeof (await ask(handlers, method, input)).ok).toBe("boolean");
      }),
    );
  });
});
