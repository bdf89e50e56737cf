// @vitest-environment jsdom
import { act, useCallback } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../save-file.ts';
import { Boundary } from './Boundary.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { heldNow, useKeepsake } from './keepsake.ts';
import { reportOf } from './report.ts';

vi.mock('../save-file.ts', () => ({ saveFile: vi.fn() }));

const saved = vi.fn();

function Page({ breaks }: { breaks: boolean }) {
  useKeepsake(
    'Export the record',
    useCallback(() => saved(), []),
  );
  return breaks ? <Breaking /> : <p>all is well</p>;
}

function Breaking(): never {
  throw new Error('a chart without a scale');
}

let root: Root;
let page: HTMLElement;
const show = (breaks: boolean) =>
  act(async () =>
    root.render(
      <Boundary instead={(broken) => <BrokenPage {...broken} />}>
        <Page breaks={breaks} />
      </Boundary>,
    ),
  );
const button = (said: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(said));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page, { onCaughtError: () => undefined });
});
afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  saved.mockClear();
  vi.unstubAllGlobals();
});

describe('a page that breaks while it is drawn', () => {
  it('says so in both languages, and takes the focus', async () => {
    await show(false);
    expect(page.textContent).toBe('all is well');
    await show(true);
    expect(page.querySelector('[lang=en] h1')?.textContent).toBe('This page broke');
    expect(page.querySelector('[lang=ko] h1')?.textContent).toContain('문제');
    expect(document.activeElement).toBe(page.querySelector('main'));
  });

  it('still gives along what it held', async () => {
    await show(false);
    await show(true);
    expect(heldNow()).toBeNull();
    act(() => button('Export the record')!.click());
    expect(saved).toHaveBeenCalledOnce();
  });

  it('offers nothing that it did not hold', async () => {
    await show(true);
    expect(button('Export the record')).toBeUndefined();
    expect(button('Open again')).toBeDefined();
  });

  it('saves a report that names the fault', async () => {
    await show(true);
    act(() => button('Save a report')!.click());
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^hub-report-.+\.txt$/),
      expect.stringContaining('a chart without a scale'),
    );
  });
});

it('tells in a report nothing that stands behind # in an address', () => {
  location.hash = 'a-key-to-a-class';
  const report = reportOf(new Error('gone'), new Date(0));
  expect(report).toContain('gone');
  expect(report).toContain(location.pathname);
  expect(report).not.toContain('a-key-to-a-class');
});

it('draws a part again when it is asked to', async () => {
  const again = vi.fn();
  const draw = (breaks: boolean) =>
    act(async () =>
      root.render(
        <Boundary
          instead={(_, drawAgain) => {
            again.mockImplementation(drawAgain);
            return <p>broken</p>;
          }}
        >
          <Page breaks={breaks} />
        </Boundary>,
      ),
    );
  await draw(true);
  await draw(false);
  expect(page.textContent).toBe('broken');
  act(() => again());
  expect(page.textContent).toBe('all is well');
});
