import handleiding from "../../docs/handleiding.md?raw";
import type { Scherm } from "../state/plek.ts";
import { leesHandleiding } from "./lees-handleiding.ts";

/** The chapter about the keys; it shows all of them. */
export const TOETSEN = "Toetsen";

/** For who works in the app: what is about the command line is left to the file itself. */
export const PAGINAS = leesHandleiding(handleiding).filter(({ titel }) => titel !== "Op de opdrachtregel");

/** The chapter about each screen. */
export const PAGINA_VAN: Readonly<Record<Scherm, string>> = {
  overzicht: "Overzicht",
  signaleringen: "Overzicht",
  agendagegevens: "Beginnen",
  vragen: "Vragen beantwoorden",
  triage: "Kiezen wat u doet: triage",
  hoofdstukken: "Eigen hoofdstukken",
  ambities: "Ambities en acties",
  acties: "Ambities en acties",
  begroting: "Begroting",
  bronnen: "Bibliotheek",
  partners: "Bibliotheek",
  afkortingen: "Bibliotheek",
  versies: "Bewaren en terughalen",
};
