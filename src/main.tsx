import './play/shell/theme/tokens.css';
import './play/shell/theme/base.css';
import 'virtual:fonts.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Area } from './i18n/index.ts';
import { type Address, findAddress } from './play/shell/addresses.ts';
import { Boundary } from './play/shell/broken/Boundary.tsx';
import { BrokenPage } from './play/shell/broken/BrokenPage.tsx';
import { speakOnPage } from './play/shell/language/page-language.ts';
import { showFailure } from './play/shell/lost/failed.ts';
import { root } from './play/shell/root.ts';

interface Screen {
  /** The words that it shows besides those of the shell; they load beside its code. */
  areas: Area[];
  /** Says behind its # which of many it shows: another one is another page. */
  oneOfMany?: true;
  open: (parts: Record<string, string>) => Promise<ReactNode>;
}

const lost: Screen = {
  areas: [],
  open: async () => {
    const { Lost } = await import('./play/shell/lost/Lost.tsx');
    return <Lost />;
  },
};

/** One screen, one chunk: nothing of a screen is fetched for another one. */
const screens: Record<Address | 'lost', Screen> = {
  '': {
    areas: ['home', 'fears'],
    open: async () => {
      const { Home } = await import('./play/home/Home.tsx');
      return <Home />;
    },
  },
  'play/:scenario': {
    areas: ['play', 'fears', 'reasons', 'agents', 'sound', 'debrief', 'errors'],
    open: async ({ scenario = '' }) => {
      const { openPlayer } = await import('./play/player/open-player.tsx');
      return (await openPlayer(scenario)) ?? lost.open({});
    },
  },
  replay: {
    oneOfMany: true,
    areas: ['play', 'fears', 'reasons', 'agents', 'sound', 'debrief', 'errors'],
    open: async () => {
      const { openReplay } = await import('./play/replay/open-replay.tsx');
      return openReplay();
    },
  },
  glossary: {
    areas: ['glossary'],
    open: async () => {
      const { Glossary } = await import('./play/glossary/Glossary.tsx');
      return <Glossary />;
    },
  },
  class: {
    areas: ['instructor'],
    open: async () => {
      const { Setup } = await import('./play/instructor/setup/Setup.tsx');
      return <Setup />;
    },
  },
  'class/console': {
    oneOfMany: true,
    areas: ['leading', 'instructor', 'moderating', 'outcomes', 'overview', 'play', 'fears'],
    open: async () => {
      const { Console } = await import('./play/instructor/console/Console.tsx');
      return <Console />;
    },
  },
  join: {
    areas: ['student'],
    open: async () => {
      const { openJoin } = await import('./play/student/open-join.tsx');
      return openJoin('');
    },
  },
  'join/:code': {
    areas: ['student'],
    open: async ({ code = '' }) => {
      const { openJoin } = await import('./play/student/open-join.tsx');
      return openJoin(code);
    },
  },
  seat: {
    oneOfMany: true,
    areas: ['student', 'play', 'fears', 'reasons', 'agents', 'debrief', 'kit', 'errors'],
    open: async () => {
      const { Seat } = await import('./play/student/seat/Seat.tsx');
      return <Seat />;
    },
  },
  'class/projector': {
    oneOfMany: true,
    areas: ['projector', 'play', 'fears', 'reasons', 'agents'],
    open: async () => {
      const { Projector } = await import('./play/projector/Projector.tsx');
      return <Projector />;
    },
  },
  studio: {
    areas: ['studio', 'errors'],
    open: async () => {
      const { Shelf } = await import('./studio/shelf/Shelf.tsx');
      return <Shelf />;
    },
  },
  'studio/edit': {
    oneOfMany: true,
    areas: ['studio', 'lab', 'fears', 'reasons', 'play', 'glossary', 'agents', 'errors'],
    open: async () => {
      const { openEditor } = await import('./studio/editor/open-editor.tsx');
      return openEditor();
    },
  },
  'studio/open': {
    oneOfMany: true,
    areas: ['studio'],
    open: async () => {
      const { openGuest } = await import('./studio/sharing/guest/open-guest.tsx');
      return openGuest();
    },
  },
  'studio/play': {
    oneOfMany: true,
    areas: ['studio', 'play', 'fears', 'reasons', 'agents', 'sound', 'debrief', 'errors'],
    open: async () => {
      const { openPlayable } = await import('./studio/playing/open-playable.tsx');
      return openPlayable();
    },
  },
  'studio/print': {
    oneOfMany: true,
    areas: ['studio', 'kit', 'debrief', 'fears', 'instructor'],
    open: async () => {
      const { openPrint } = await import('./studio/printing/open-print.tsx');
      return openPrint();
    },
  },
  lost,
};

const page = document.getElementById('page')!;
const { address, parts } = findAddress(location.pathname, root) ?? {
  address: 'lost' as const,
  parts: {},
};
const { areas, oneOfMany, open } = screens[address];
if (oneOfMany) addEventListener('hashchange', () => location.reload());
try {
  const [spoken, content] = await Promise.all([speakOnPage(['shell', ...areas]), open(parts)]);
  createRoot(page, { onUncaughtError: (error) => fail(error) }).render(
    <I18nextProvider i18n={spoken}>
      <Boundary instead={(broken) => <BrokenPage {...broken} />}>{content}</Boundary>
    </I18nextProvider>,
  );
} catch (error) {
  fail(error);
}

/** Code, words or drawing failed: the page says so, the console says what. */
function fail(error: unknown): void {
  console.error(error);
  showFailure(page);
}
