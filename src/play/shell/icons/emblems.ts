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
  // A city gate under two roofs.
  gate: 'M11 5.5h10l2.2 3.9H8.8zM5.5 14.9c2.3-.7 3.6-2.4 4.6-5.5h11.8c1 3.1 2.3 4.8 4.6 5.5zM4.5 14.9h23M8.3 14.9v10.5M23.7 14.9v10.5M6 25.4h20M12.7 25.4v-3.9a3.3 3.3 0 0 1 6.6 0v3.9',
  // A mountain with snow.
  mountain:
    'M4.5 25.5C9 23.3 11.7 16 13.2 9.5h5.6c1.5 6.5 4.2 13.8 8.7 16zM11.6 14.7l2.2 1.8 2.2-2.2 2.2 2.2 2.2-1.8',
  // A tower of iron lattice.
  tower:
    'M16 3.5V7M14.6 7h2.8M14.9 7C14.6 14 12 21.5 7.5 26.5M17.1 7c.3 7 2.9 14.5 7.4 19.5M13.3 16h5.4M11 21.2h10M12.3 26.5a3.8 3.8 0 0 1 7.4 0M6 26.5h6.3M19.7 26.5H26',
  // A clock tower.
  clock:
    'M12 26.5V9.5h8v17M9.5 26.5h13M10.7 9.5h10.6M12 9.5l4-6 4 6M16 11.6a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM16 12.9v1.5l1 .8M12 19.4h8M14.7 22v4.5M17.3 22v4.5',
  // A works with a saw-tooth roof and a chimney.
  works:
    'M4.5 26.5h23M6.5 26.5v-10l5-4v4l5-4v4l5-4v14M21.5 26.5h5L25.7 6h-3.4l-.8 6.5M9.5 20.5h2M14.5 20.5h2M9.5 23.5h2M14.5 23.5h2',
  // A lighthouse, lit.
  lighthouse:
    'M12 26.5 13.4 12h5.2L20 26.5M8 26.5h16M11.8 12h8.4M13.6 12V8.3h4.8V12M12.8 8.3 16 5l3.2 3.3M12.9 17h6.2M12.5 21.5h7M10.3 8.9 5.5 7.4M21.7 8.9l4.8-1.5M10.3 10.9l-4.8 1.5M21.7 10.9l4.8 1.5',
} as const;

export type EmblemName = keyof typeof EMBLEM_PATHS;
