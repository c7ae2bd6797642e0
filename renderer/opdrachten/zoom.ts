import { saveInstellingen, useApp } from "../state/app-store.ts";

const MIN = 0.7;
const MAX = 2.5;

/** Changes the size of the whole interface and keeps it. */
export function setZoom(change: (zoom: number) => number): void {
  const gewenst = change(useApp.getState().instellingen.zoom);
  const zoom = Math.round(Math.min(MAX, Math.max(MIN, gewenst)) * 10) / 10;
  void saveInstellingen({ zoom });
}
