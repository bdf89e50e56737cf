import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { play } from '../../src/i18n/en/play.ts';
import { studio as words } from '../../src/i18n/en/studio.ts';
import { begin, idIn, kept, saved, status } from './studio.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const editor = (page: Page) => page.locator('.cm-content');

/** The view of the files as text, at the end of its first line. */
async function writeText(page: Page, text: string): Promise<void> {
  await page.getByText(words['view.text'], { exact: true }).click();
  await editor(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

async function addFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer,
  });
}

test('a page that is reloaded while one types keeps every letter, the place and the way back', async ({
  page,
}) => {
  await begin(page);
  await page.getByText(words['view.text'], { exact: true }).click();
  await page.getByText('en.yaml', { exact: true }).click();
  await writeText(page, ' typed before the plug was pulled');
  // No waiting: what is typed is written at once.
  await page.reload();
  await expect(editor(page)).toContainText('typed before the plug was pulled');
  await expect(page.getByRole('tab', { name: /^en\.yaml/, selected: true })).toBeVisible();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(editor(page)).not.toContainText('pulled');
  await page.getByRole('button', { name: words.redo }).click();
  await expect(editor(page)).toContainText('pulled');
});

test('a page that is killed loses nothing', async ({ page, context }) => {
  const address = await begin(page);
  await writeText(page, ' before the crash');
  await saved(page);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expect(editor(again)).toContainText('before the crash');
  await expect(again.getByRole('button', { name: words.undo })).toBeEnabled();
});

test('two tabs do not write over each other', async ({ page, context }) => {
  const address = await begin(page);
  await writeText(page, ' by the first');
  const other = await context.newPage();
  await other.goto(address);
  await expect(editor(other)).toContainText('by the first');
  await expect(page.getByText(words['elsewhere.text'])).toBeVisible();
  await expect(page.locator('[inert]')).toHaveCount(1);
  await writeText(other, ' and the second');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: words['elsewhere.take'] }).click();
  await expect(editor(page)).toContainText('by the first and the second');
  await expect(other.getByText(words['elsewhere.text'])).toBeVisible();
});

test('a document goes out as a zip and comes back the same, looked at before it is opened', async ({
  page,
}) => {
  const address = await begin(page, 'There and Back');
  const before = await kept(page, idIn(address));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words['out.export'] }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('there-and-back.zip');
  const bytes = await readFile(await download.path());
  await page.goto('studio/');
  await addFile(page, 'any.zip', bytes);
  await page.waitForURL(/studio\/open/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There and Back');
  await expect(page.getByText('Kim Ara')).toBeVisible();
  await expect(page.getByText(words['guest.clean'])).toBeVisible();
  await expect(page).toBeAccessible();
  await page.getByRole('button', { name: words['guest.write'] }).click();
  await page.waitForURL(/studio\/edit/);
  await saved(page);
  expect(await kept(page, idIn(page.url()))).toEqual(before);
});

test('a link carries the whole scenario, to be played as it is', async ({ page }) => {
  await begin(page, 'By Link');
  await page.getByRole('button', { name: words['pane.share'] }).click();
  await page.getByRole('button', { name: words['out.link'] }).click();
  await expect(page.getByText(/^Copied/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/studio\/open\/#s[\w-]+$/);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('By Link');
  await page.getByRole('button', { name: words['guest.play'], exact: true }).click();
  await page.waitForURL(/studio\/play/);
  await page.getByRole('button', { name: play['table.start.begin'], exact: true }).click();
  const briefing = page.getByRole('heading', { level: 1 });
  await expect(briefing).toContainText(play['phase.briefing']);
  await page.getByRole('button', { name: play['briefing.openDebate'] }).click();
  await expect(briefing).toContainText(play['phase.debate']);
  // Its save is its own: it is taken up here, and home knows nothing of it.
  await page.waitForTimeout(400);
  await page.reload();
  await expect(briefing).toContainText(play['phase.debate']);
  await page.goto('./');
  await expect(page.getByText('Unfinished')).toHaveCount(0);
});

test('archives that are made to do harm are refused with a reason', async ({ page }) => {
  await page.goto('studio/');
  const text = new TextEncoder().encode('id: x');
  await addFile(page, 'up.zip', Buffer.from(zipSync({ '../../scenario.yaml': text })));
  await expect(page.getByRole('alert')).toContainText('../../scenario.yaml');
  await addFile(page, 'bomb.zip', Buffer.from(zipSync({ 'scenario.yaml': new Uint8Array(2e7) })));
  await expect(page.getByRole('alert')).toContainText('when unpacked');
  await addFile(page, 'notes.txt', Buffer.from('hello'));
  await expect(page.getByRole('alert')).toContainText('scenario.yaml');
  await page.goto('studio/open/#sAAAA');
  await expect(page.getByRole('alert')).toContainText('cut off');
});

test('nothing of a stranger runs or is loaded, and its errors name file and line', async ({
  page,
}) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const structure = `format: 1\nid: x\nauthors: ['${evil}']\nlicence: ${evil}\nturns: [1`;
  await page.goto('studio/');
  await addFile(
    page,
    'evil.zip',
    Buffer.from(
      zipSync({
        'x/scenario.yaml': new TextEncoder().encode(structure),
        'x/en.yaml': new TextEncoder().encode(`title: '${evil}'\ntagline: '${evil}'\n`),
      }),
    ),
  );
  await page.waitForURL(/studio\/open/);
  await expect(page.getByText(words['guest.errors'])).toBeVisible();
  await expect(page.getByText(/scenario\.yaml \d+:\d+/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words['guest.play'], exact: true })).toBeDisabled();
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).toContain('<img');
});

test('a scenario of the game becomes one’s own and says what it is based on', async ({ page }) => {
  await page.goto('studio/');
  const card = page.getByRole('listitem').filter({ hasText: 'First Morning' });
  await card.getByRole('button', { name: words['shelf.forkThis'] }).click();
  await page.getByLabel('Title in English').fill('Second Morning');
  await page.getByLabel(words['begin.author']).fill('Kim Ara');
  await page.getByRole('button', { name: words['begin.start'], exact: true }).click();
  await page.waitForURL(/studio\/edit/);
  await saved(page);
  const files = await kept(page, idIn(page.url()));
  expect(files['scenario.yaml']).toMatch(/^id: second-morning$/m);
  expect(files['scenario.yaml']).toMatch(/authors: .*contributors.*Kim Ara/);
  expect(files['scenario.yaml']).toMatch(/basedOn:[\s\S]*First Morning/);
  await page.goto(page.url().replace('studio/edit', 'studio/play'));
  await expect(page.getByText('Based on “First Morning”')).toBeVisible();
});

test('the shelf renames, duplicates, deletes and takes back', async ({ page }) => {
  await begin(page, 'One');
  await page.goto('studio/');
  const own = page.getByRole('region', { name: words['shelf.own'] });
  const menu = async (title: string, item: string) => {
    await page.getByRole('button', { name: `More about ${title}`, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('One', words['shelf.rename']);
  await page.getByLabel('Title in English').fill('Two');
  await page.getByRole('button', { name: words['rename.save'] }).click();
  await expect(own.getByRole('heading', { name: 'Two', exact: true })).toBeVisible();
  await menu('Two', words['shelf.duplicate']);
  await expect(own.getByRole('heading', { name: 'Two, copy' })).toBeVisible();
  await menu('Two', words['shelf.delete']);
  await expect(own.getByRole('heading', { name: 'Two', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: words['shelf.undelete'] }).first().click();
  await expect(own.getByRole('heading', { name: 'Two', exact: true })).toBeVisible();
  // The new title is a step like any other.
  await own
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Two', exact: true }) })
    .getByRole('link', { name: words['shelf.open'] })
    .click();
  await expect(page.getByRole('button', { name: words.undo })).toBeEnabled();
});

test('versions are put away, and come back as one step', async ({ page }) => {
  await begin(page);
  await writeText(page, ' never meant');
  await saved(page);
  await page.getByRole('button', { name: words['pane.versions'] }).click();
  await page
    .getByRole('button', { name: new RegExp(words['versions.restore']) })
    .first()
    .click();
  await expect(editor(page)).not.toContainText('never meant');
  await expect(page.getByText(words['versions.restored'])).toBeVisible();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(editor(page)).toContainText('never meant');
});

/** A folder that the page believes to be one of the computer: the browser's own for this site. */
async function pretendFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('case', { create: true }),
    });
  });
}

test('a folder is written in too, and what others write there is asked about', async ({
  page,
  context,
}) => {
  await pretendFolder(context);
  await begin(page);
  await page.getByRole('button', { name: words['pane.share'] }).click();
  await page.getByRole('button', { name: words['disk.choose'] }).click();
  await expect(status(page)).toContainText('in “case”');
  const file = (text?: string) =>
    page.evaluate(async (written) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('case');
      const handle = await folder.getFileHandle('scenario.yaml');
      if (written !== undefined) {
        const writing = await handle.createWritable();
        await writing.write(written);
        await writing.close();
      }
      return (await handle.getFile()).text();
    }, text);
  await writeText(page, ' for the folder');
  await expect.poll(() => file()).toContain('for the folder');
  await file(`# by another editor\n${await file()}`);
  // Other editors are heard of when the page is looked at again.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByRole('button', { name: words['disk.takeTheirs'] }).click();
  await expect(editor(page)).toContainText('by another editor');
  await page.getByRole('button', { name: words.undo }).click();
  await expect.poll(() => file()).not.toContain('by another editor');
  await page.reload();
  await expect(status(page)).toContainText('in “case”');
});

test('a broken record is shown as broken, can be taken out, and breaks nothing else', async ({
  page,
}) => {
  await begin(page, 'Whole');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('hub-and-spokes-studio');
        opening.onsuccess = () => {
          const asked = opening.result
            .transaction('documents', 'readwrite')
            .objectStore('documents')
            .put({ id: 'bad', history: { files: { 'scenario.yaml': 7 } } }, 'bad');
          asked.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('studio/');
  await expect(page.getByRole('heading', { name: words['shelf.broken'] })).toBeVisible();
  await expect(page.getByText('history.files.scenario.yaml')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Whole' })).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words['shelf.exportRaw'] }).click();
  expect((await coming).suggestedFilename()).toBe('bad.json');
});

test('a window that keeps nothing says so, and a full disk too', async ({ page }) => {
  const address = await begin(page);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.goto('./');
  await page.goto(address);
  await writeText(page, ' too much');
  await expect(page.getByText(words['keeping.full'])).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words['out.export'] }).click();
  await coming;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error('no storage in this window');
    };
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('studio/');
  await expect(page.getByText(words['shelf.nothingKept'])).toBeVisible();
});

for (const locale of ['en-US', 'ko-KR']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    for (const width of [360, 1280, 1920]) {
      test(`the shelf fits and is accessible at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('studio/');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toFitItsWidth();
        await expect(page).toBeAccessible();
        await page.goto('studio/open/');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toFitItsWidth();
        await expect(page).toBeAccessible();
      });
    }
  });
}
