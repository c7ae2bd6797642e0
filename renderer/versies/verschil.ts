import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import { type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";

/** How something of an older state stands to the agenda of now. */
export type Verschil = Readonly<{
  sleutel: string;
  naam: string;
  wat: "anders" | "alleen-nu" | "alleen-toen";
}>;

type Deel = Readonly<{ naam: string; inhoud: string }>;

/** What is not the same in an older state and now, in the order of the agenda. */
export function verschillen(toen: Agenda, nu: Agenda, raamwerk: Raamwerk): Verschil[] {
  const delenToen = delenVan(toen, raamwerk);
  const delenNu = delenVan(nu, raamwerk);
  const anders = [...delenToen].flatMap(([sleutel, { naam, inhoud }]): Verschil[] => {
    const ander = delenNu.get(sleutel);
    if (ander?.inhoud === inhoud) return [];
    return [{ sleutel, naam, wat: ander ? "anders" : "alleen-toen" }];
  });
  const erbij = [...delenNu].flatMap(([sleutel, { naam }]): Verschil[] =>
    delenToen.has(sleutel) ? [] : [{ sleutel, naam, wat: "alleen-nu" }],
  );
  return [...anders, ...erbij];
}

function delenVan(agenda: Agenda, raamwerk: Raamwerk): Map<string, Deel> {
  const delen = new Map<string, Deel>();
  const neem = (sleutel: string, naam: string, ...inhoud: readonly unknown[]) =>
    delen.set(sleutel, {
      naam: naam.trim() || "zonder titel",
      inhoud: JSON.stringify(inhoud, zonderStempel),
    });
  const tekst = (key: string) => agenda.teksten[key] ?? null;
  const { titel, ondertitel, regio, centrumgemeente, beleidVanaf, uitvoeringVanaf, versie, ronde } = agenda;
  const kop = { titel, ondertitel, regio, centrumgemeente, beleidVanaf, uitvoeringVanaf, versie, ronde };
  neem("agenda", "Gegevens van de agenda", kop);
  for (const gemeente of agenda.gemeenten) neem(`gemeente/${gemeente.id}`, gemeente.naam, gemeente);
  for (const hoofdstuk of agenda.hoofdstukken)
    neem(
      `hoofdstuk/${hoofdstuk.id}`,
      hoofdstuk.titel,
      hoofdstuk,
      tekst(tekstSleutel("hoofdstuk", hoofdstuk.id)),
    );
  for (const id of vraagIds(agenda))
    neem(
      `vraag/${id}`,
      vraagById(raamwerk, id)?.kop ?? agenda.antwoorden[id]?.vraagTekst ?? id,
      agenda.antwoorden[id]?.triage ?? null,
      agenda.antwoorden[id]?.klaar ?? false,
      tekst(tekstSleutel("antwoord", id)),
    );
  for (const ambitie of agenda.ambities)
    neem(`ambitie/${ambitie.id}`, ambitie.titel, ambitie, tekst(tekstSleutel("ambitie", ambitie.id)));
  for (const actie of agenda.acties) {
    const teksten = ACTIE_TEKSTEN.map((deel) => tekst(tekstSleutel("actie", actie.id, deel)));
    neem(`actie/${actie.id}`, actie.titel, actie, teksten);
  }
  const { posten, blokken, noten, ...opzet } = agenda.begroting;
  neem("begroting", "Opzet van de begroting", opzet);
  for (const blok of blokken) neem(`blok/${blok.id}`, blok.naam, blok);
  for (const post of posten) neem(`post/${post.id}`, post.naam, post);
  for (const noot of noten) neem(`noot/${noot.id}`, "Noot bij de begroting", noot);
  for (const bron of agenda.bronnen) neem(`bron/${bron.id}`, bron.titel, bron);
  for (const partner of agenda.partners) neem(`partner/${partner.id}`, partner.naam, partner);
  for (const { id, afkorting, betekenis } of agenda.afkortingen)
    neem(`afkorting/${id}`, afkorting, afkorting, betekenis);
  return delen;
}

/** A vraag can have a text before it has got a choice, and the other way round. */
function vraagIds({ antwoorden, teksten }: Agenda): Set<string> {
  const prefix = tekstSleutel("antwoord", "");
  const metTekst = Object.keys(teksten).filter((key) => key.startsWith(prefix));
  return new Set([...Object.keys(antwoorden), ...metTekst.map((key) => key.slice(prefix.length))]);
}

/** Who changed something and when, and its exact place among others, is no difference a reader cares about. */
function zonderStempel(veld: string, waarde: unknown): unknown {
  return veld === "gewijzigd" || veld === "volgorde" ? undefined : waarde;
}
