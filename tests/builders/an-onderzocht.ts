import type { Deel, Onderzocht } from "#shared/controle/delen.ts";

/** What rules look at, in a form that throws as soon as somebody looks at a slice that is not among these. */
export function alleenDelen({ agenda, raamwerk }: Onderzocht, delen: readonly Deel[]): Onderzocht {
  const toegestaan = new Set<string>(delen);
  if (delen.some((deel) => deel.startsWith("teksten."))) toegestaan.add("teksten");
  const begroting = bewaakt(agenda.begroting, (veld) => toegestaan.has(`begroting.${veld}`));
  return bewaakt(
    {
      agenda: bewaakt({ ...agenda, begroting }, (veld) => veld === "begroting" || toegestaan.has(veld)),
      raamwerk,
    },
    (veld) => veld === "agenda" || toegestaan.has(veld),
  );
}

function bewaakt<T extends object>(doel: T, mag: (veld: string) => boolean): T {
  return new Proxy(doel, {
    get: (object, veld) => {
      if (typeof veld === "string" && !mag(veld)) throw new Error(`reads ${veld} without saying so`);
      return Reflect.get(object, veld);
    },
  });
}
