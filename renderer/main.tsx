// Before everything else, so that the styles of a component can refine them.
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
// Before all other code: none may keep a way to other computers.
import "./geen-uitweg.ts";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { haalScherm } from "./frame/scherm-code.ts";
import { startApp } from "./state/app-store.ts";
import { useView } from "./state/view-store.ts";

const root = document.getElementById("app");
if (root) createRoot(root).render(<App />);
void startApp();
void haalScherm(useView.getState().plek.scherm);
