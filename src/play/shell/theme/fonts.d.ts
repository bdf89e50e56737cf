/** Made by tools/fonts/plugin.ts. */
declare module 'virtual:fonts.css';
