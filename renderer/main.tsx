// Before everything else, so that the styles of a component can refine them.
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { startApp } from "./state/app-store.ts";

const root = document.getElementById("app");
if (root) createRoot(root).render(<App />);
void startApp();
