import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The desk's headers forbid inline scripts and styles and `data:` anything but images, so nothing may be inlined.
// `DESK_OUT` is the folder that the crate's build script embeds.
export default defineConfig({
  base: '/desk/',
  plugins: [svelte()],
  build: {
    outDir: process.env.DESK_OUT ?? 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
