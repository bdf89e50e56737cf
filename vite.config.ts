import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from './tools/fonts/plugin.ts';
import { pages } from './tools/pages.ts';
import { scenarios } from './tools/scenarios-plugin.ts';

export default defineConfig({
  // Relative, so that the built folder works wherever a file server puts it.
  base: './',
  plugins: [react(), fonts(), scenarios(), pages()],
  build: {
    target: 'es2022',
    // Budgets are counted from it: see .size-limit.js.
    manifest: true,
    // The board's chunk is Phaser, whole; what may be large is said in .size-limit.js.
    chunkSizeWarningLimit: 1600,
  },
  server: { port: 5173 },
});
