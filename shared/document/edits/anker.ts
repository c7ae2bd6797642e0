import * as Y from "yjs";
import { tekstFragment } from "../teksten.ts";
import type { Edit } from "./edit.ts";

const MET_ANKER: readonly string[] = ["heading", "table"];

/** Gives the heading or table at a place in a text a name to refer to it by; one that has a name keeps that. */
export const geefAnker =
  (sleutel: string, index: number, anker: string): Edit =>
  ({ doc }, doen) => {
    const element = tekstFragment(doc, sleutel).get(index);
    if (!(element instanceof Y.XmlElement) || !MET_ANKER.includes(element.nodeName)) return false;
    if (element.getAttribute("anker") !== undefined) return false;
    if (doen) element.setAttribute("anker", anker);
    return true;
  };
