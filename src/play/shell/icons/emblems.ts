/** Emblems of desks and seats on a grid of 32 with a line of 1.7: tools and buildings, never flags or faces. */
export const EMBLEM_PATHS = {
  // A five-pointed seal.
  president:
    'M16 5.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21zM16 9.5l2 4.3 4.7.5-3.5 3.2 1 4.6-4.2-2.4-4.2 2.4 1-4.6-3.5-3.2 4.7-.5z',
  // A sealed letter.
  foreign: 'M6 9h20v14.5H6zM6.5 9.5 16 17l9.5-7.5M14 18.8a2.2 2.2 0 1 0 4 0',
  // A cog with a shield boss.
  defence:
    'M16 5l2.2 3.5 4-.9.9 4L26.5 14l-2 3.3 1.2 4-4 .9L19.5 26 16 24l-3.5 2-2.2-3.8-4-.9 1.2-4-2-3.3 3.4-2.4.9-4 4 .9zM16 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  // A bridge.
  unification:
    'M4.5 22.5h23M6 22.5C6.5 14 11 9.5 16 9.5s9.5 4.5 10 13M16 9.5v13M11 11.3v11.2M21 11.3v11.2',
  // A balance.
  finance:
    'M16 6v19.5M10.5 25.5h11M6.5 9.5h19M6.5 9.5 3.5 17h6zM25.5 9.5l-3 7.5h6zM3.5 17a3 3 0 0 0 6 0M22.5 17a3 3 0 0 0 6 0',
  // The benches of an assembly.
  opposition:
    'M4.5 23.5a11.5 11.5 0 0 1 23 0M9 23.5a7 7 0 0 1 14 0M13.3 23.5a2.7 2.7 0 0 1 5.4 0M4 26.5h24',
  // A paper lantern.
  public:
    'M16 3.5v4M12 7.5h8M12 7.5c-3 2.5-3 12.5 0 15h8c3-2.5 3-12.5 0-15M9.8 12.5h12.4M9.8 17.5h12.4M12.5 22.5h7M16 22.5v6',
  // A round table, six seats.
  table:
    'M16 12.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM16 4.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM16 23.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6.5 9.8a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM25.5 9.8a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6.5 18.2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM25.5 18.2a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  // A compass star.
  star: 'M16 3.5 18.3 13.7 28.5 16 18.3 18.3 16 28.5 13.7 18.3 3.5 16 13.7 13.7zM23 9l-3.5 3.5M23 23l-3.5-3.5M9 23l3.5-3.5M9 9l3.5 3.5',
  // A city gate.
  gate: 'M4.5 14.5c4-1 6-3 7.5-6h8c1.5 3 3.5 5 7.5 6M8 14.5V26h16V14.5M4.5 14.5h23M12 8.5V6h8v2.5M13 26v-4.5a3 3 0 0 1 6 0V26M6 26h20',
  // A mountain with snow.
  mountain: 'M4.5 25.5 13 8.5h6l8.5 17zM10.5 13.5l2.5 2.5 3-2.5 3 2.5 2.5-2.5',
} as const;

export type EmblemName = keyof typeof EMBLEM_PATHS;
