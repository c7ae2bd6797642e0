import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// No inline code or data: the strict content security policy of both hosts refuses it.
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  build: {
    outDir: "../dist/renderer",
    emptyOutDir: true,
    target: "chrome130",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
});
