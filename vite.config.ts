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
    // The code comes per screen; the styles in one file, so that they stand in one order whatever is opened first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
});
