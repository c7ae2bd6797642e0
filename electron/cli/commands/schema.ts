import { agendaSchema } from "#electron/services/agenda-schema.ts";
import { GOED, type Opdracht } from "../opdracht.ts";

/** Prints the JSON Schema of an agenda file. */
export const schema: Opdracht = {
  gebruik: "agenda schema",
  opties: {},
  aantal: 0,
  doe: async ({ uitvoer }) => {
    uitvoer.out(JSON.stringify(agendaSchema(), null, 2));
    return GOED;
  },
};
