import {
  BookOpenText,
  BriefcaseBusiness,
  Euro,
  Flag,
  GitCompareArrows,
  Handshake,
  History,
  House,
  Library,
  ListChecks,
  type LucideIcon,
  Users,
} from "lucide-react";
import { ONDERDEEL_KORT, type Onderdeel } from "#shared/domain/raamwerk.ts";
import type { Plek } from "../state/plek.ts";

export type NavItem = Readonly<{
  label: string;
  icoon: LucideIcon;
  plek: Plek;
  /** The onderdeel whose progress stands behind the name. */
  onderdeel?: Onderdeel;
  /** The screens that belong to this item. */
  bij: (plek: Plek) => boolean;
}>;

export type NavGroep = Readonly<{ kop: string | null; items: readonly NavItem[] }>;

const vragen = (icoon: LucideIcon, onderdeel: Onderdeel): NavItem => ({
  label: ONDERDEEL_KORT[onderdeel],
  icoon,
  onderdeel,
  plek: { scherm: "vragen", onderdeel },
  bij: (plek) => "onderdeel" in plek && plek.onderdeel === onderdeel,
});

const scherm = (
  label: string,
  icoon: LucideIcon,
  plek: Plek,
  ook: readonly Plek["scherm"][] = [],
): NavItem => ({
  label,
  icoon,
  plek,
  bij: (huidig) => huidig.scherm === plek.scherm || ook.includes(huidig.scherm),
});

const metVragen = (item: NavItem, onderdeel: Onderdeel): NavItem => ({
  ...item,
  onderdeel,
  bij: (plek) => item.bij(plek) || ("onderdeel" in plek && plek.onderdeel === onderdeel),
});

/** The navigation in its order; Ctrl+1 … Ctrl+9 follow it. */
export const NAVIGATIE: readonly NavGroep[] = [
  {
    kop: null,
    items: [scherm("Overzicht", House, { scherm: "overzicht" }, ["signaleringen", "agendagegevens"])],
  },
  {
    kop: "Beleidsagenda",
    items: [
      vragen(Users, "aanbod"),
      vragen(BriefcaseBusiness, "vraag"),
      vragen(GitCompareArrows, "mismatch"),
      vragen(Handshake, "partijen"),
      metVragen(scherm("Ambities", Flag, { scherm: "ambities" }), "ambities"),
    ],
  },
  {
    kop: "Uitvoeringsagenda",
    items: [
      metVragen(scherm("Uitvoering", ListChecks, { scherm: "acties" }), "uitvoering"),
      scherm("Begroting", Euro, { scherm: "begroting" }),
    ],
  },
  {
    kop: "Onderbouwing",
    items: [
      scherm("Bibliotheek", Library, { scherm: "bronnen" }, ["partners", "afkortingen"]),
      scherm("Hoofdstukken", BookOpenText, { scherm: "hoofdstukken" }),
    ],
  },
  { kop: "Bewaren", items: [scherm("Versies", History, { scherm: "versies" })] },
];
