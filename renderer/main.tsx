// The shared styles come first, so that the styles of a screen can refine them.
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/knop.css";
import "./styles/veld.css";
import "./styles/scherm.css";
import "./styles/staat.css";
import "./styles/zweeft.css";
import "./styles/naast.css";
import "./styles/frame.css";
import "./styles/frame-smal.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { startApp } from "./state/app-store.ts";

const root = document.getElementById("app");
if (root) createRoot(root).render(<App />);
void startApp();
