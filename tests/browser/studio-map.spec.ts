import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { begin, idIn, kept } from './studio.ts';
import { expect, test } from './test.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const beside = (page: Page) => map(page).getByRole('complementary');
const showMap = (page: Page) => page.locator('label', { hasText: /^Map$/ }).click();

test('a call and a turn are added on the map, and written in the forms', async ({ page }) => {
  const address = await begin(page);
  await showMap(page);
  await map(page).getByRole('button', { name: 'Turn 2: The Night in Autumn' }).click();
  await beside(page).getByRole('button', { name: 'Add a call' }).click();
  await expect(map(page).getByRole('button', { name: 'Call: New call. Turn 2' })).toBeVisible();
  await beside(page).getByLabel('Title').fill('The harbour');
  await map(page).getByRole('button', { name: 'Turn 1: The Request' }).click();
  await beside(page).getByRole('button', { name: 'Add a turn' }).click();
  await expect(map(page).getByRole('button', { name: 'Turn 2: New turn' })).toBeVisible();
  // A person between all three lines, as in a turn that the forms add.
  await expect
    .poll(async () => (await kept(page, idIn(address)))['scenario.yaml'])
    .toMatch(/id: turn-1[\s\S]*id: bilateral[\s\S]*id: independent[\s\S]*id: multilateral/);
  await expect(page).toBeAccessible();
  await beside(page).getByRole('button', { name: 'Write' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'New turn' })).toBeVisible();
});

test('a debate too large for a picture is shown as a list, and the page goes on answering', async ({
  page,
}) => {
  const { 'scenario.yaml': structure = '', ...words } = await kept(page, idIn(await begin(page)));
  const argument = (_: unknown, at: number) =>
    `      - { id: more-${at}, desk: defence, base: 0.5, supports: [${at > 0 ? `more-${at - 1}` : 'host'}], evidence: [SNYDER] }\n`;
  const many = Array.from({ length: 400 }, argument).join('');
  const files = {
    ...words,
    'scenario.yaml': structure.replace('arguments:\n', `arguments:\n${many}`),
  };
  const encoder = new TextEncoder();
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
  );
  await page.goto('studio/');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'large.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) });
  await page.waitForURL(/studio\/open/);
  await page.getByRole('button', { name: 'Open in the studio' }).click();
  await page.waitForURL(/studio\/edit/);
  await showMap(page);
  await page.getByText('Arguments', { exact: true }).first().click();
  await expect(map(page).getByText(/too many arguments for a picture/)).toBeVisible();
  await map(page).getByRole('button', { name: 'more-399' }).first().click();
  await expect(beside(page).getByRole('button', { name: 'Take this link away' })).toBeVisible();
});
