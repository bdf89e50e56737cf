import { expect, it } from 'vitest';
import { acquaintances } from './acquainted.ts';
import { limits } from './limits.ts';

const SCHOOL = '203.0.113.7';

it('lets a lecture hall of five hundred in from one address, twice over and with typing errors', async () => {
  const { allow, spent } = limits();
  for (let student = 0; student < 500; student++) {
    // Somebody looks at the door, reloads, and joins; a third of the answers are lost on the way.
    for (let times = 0; times < 4; times++) expect(await allow('join', SCHOOL)).toBe(true);
    if (student % 3 === 0) await allow('guess', SCHOOL);
  }
  expect(await spent('guess', SCHOOL)).toBe(false);
});

it('shuts out whoever guesses, and nobody elsewhere', async () => {
  const { allow, spent } = limits();
  for (let guess = 0; guess < 200; guess++) await allow('guess', SCHOOL);
  expect(await spent('guess', SCHOOL)).toBe(true);
  expect(await spent('guess', '203.0.113.8')).toBe(false);
});

it('takes what a phone gathered, and no flood', async () => {
  const { allow } = limits();
  expect(await allow('seat', 'one', 50)).toBe(true);
  expect(await allow('seat', 'one', 300)).toBe(false);
  expect(await allow('seat', 'other', 50)).toBe(true);
});

it('remembers the codes that an address knows, the latest of them', () => {
  const { knows, add } = acquaintances();
  add(SCHOOL, 'AAAAAA');
  expect(knows(SCHOOL, 'AAAAAA')).toBe(true);
  expect(knows(SCHOOL, 'CCCCCC')).toBe(false);
  expect(knows('203.0.113.8', 'AAAAAA')).toBe(false);
  for (let at = 0; at < 300; at++) add(SCHOOL, `code ${at}`);
  expect(knows(SCHOOL, 'AAAAAA')).toBe(false);
  expect(knows(SCHOOL, 'code 299')).toBe(true);
});
