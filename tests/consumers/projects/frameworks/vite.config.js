import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  logLevel: "error",
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "claim-proof" } } }),
    svelte(),
  ],
  build: { outDir: "out", rolldownOptions: { input: ["react.html", "vue.html", "svelte.html"] } },
});
