import type { Handlers } from "#shared/api/contract.ts";
import type { Spelling } from "./spelling.ts";

type SpellingMethods = "spelling/controleer" | "spelling/suggesties";

/** The spelling part of the contract; words the user added are right. */
export function createSpellingHandlers(
  spelling: Spelling,
  eigenWoorden: () => Promise<readonly string[]>,
): Pick<Handlers, SpellingMethods> {
  return {
    "spelling/controleer": async ({ woorden }) => {
      const eigen = new Set((await eigenWoorden()).map(gelijk));
      return { fout: [...(await spelling.controleer(woorden))].filter((woord) => !eigen.has(gelijk(woord))) };
    },
    "spelling/suggesties": async ({ woord }) => ({ suggesties: [...(await spelling.suggereer(woord))] }),
  };
}

const gelijk = (woord: string): string => woord.toLocaleLowerCase("nl");
