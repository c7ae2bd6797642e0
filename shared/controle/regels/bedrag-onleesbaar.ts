import { post as soort } from "#shared/document/soorten/post.ts";
import { formatBedrag } from "#shared/domain/bedrag.ts";
import { vindOngelezen } from "#shared/domain/begroting.ts";
import { noem } from "../naam.ts";
import { regel } from "../regel.ts";

/** A text in a cell of the begroting that cannot be read: what counts is not what the user typed. */
export const bedragOnleesbaar = regel({
  id: "bedrag-onleesbaar",
  ernst: "fout",
  groep: "Reken na",
  verder: "Open begroting",
  samen: (n) => `${n} cellen van de begroting lezen we niet.`,
  leest: ["begroting.posten", "begroting.jaren"],
  zoek: ({ agenda: { begroting } }) =>
    vindOngelezen(begroting).map(({ post, kolom, tekst }) => {
      const telt = formatBedrag(post.bedragen[kolom]);
      const wat = /^\d/u.test(kolom) ? `in ${kolom}` : `bij ${kolom === "aard" ? "soort" : kolom}`;
      return {
        ref: { soort: "post", id: post.id, veld: kolom },
        zin: `Bij de post ${noem(soort, post)} staat ${wat} een tekst die we niet lezen: ‘${tekst.slice(0, 40)}’.`,
        stap:
          telt === ""
            ? "Verbeter de cel, of maak haar leeg."
            : `Verbeter de cel, of druk er op Esc: dan staat er weer ${telt}.`,
      };
    }),
});
