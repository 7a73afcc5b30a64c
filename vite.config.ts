import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineWorker } from "./tools/vite/offline-worker";
import { virtualModules } from "./tools/vite/virtual-modules";

export default defineConfig({
  // Relative, so that dist/ can be served from any sub-path.
  base: "./",
  plugins: [react(), virtualModules(), offlineWorker()],
  build: { target: "es2022", chunkSizeWarningLimit: 4_000, modulePreload: { polyfill: false } },
  worker: { format: "es" },
});
