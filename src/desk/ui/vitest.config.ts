import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Apart from `vite.config.ts`, because the crate's build script installs what builds the page and not what tests it.
export default defineConfig({
  plugins: [svelte()],
  // Svelte has another runtime for servers, in which nothing is reactive.
  resolve: { conditions: ['browser'] },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.ts'],
    // A test that leaves a clock or a request behind must not reach the next one.
    mockReset: true,
    unstubGlobals: true,
  },
});
