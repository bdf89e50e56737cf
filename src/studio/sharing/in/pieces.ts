import { LIMITS } from './limits.ts';
import { Refused } from './refusal.ts';

/** Collects the bytes of one text, and counts them against what all texts may have together. */
export class Pieces {
  readonly #file: string;
  readonly #spent: { bytes: number };
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  constructor(file: string, spent: { bytes: number }) {
    this.#file = file;
    this.#spent = spent;
  }

  add(part: Uint8Array): void {
    this.#size += part.length;
    this.#spent.bytes += part.length;
    if (this.#size > LIMITS.text) {
      throw new Refused({ code: 'text-too-large', file: this.#file, limit: LIMITS.text });
    }
    if (this.#spent.bytes > LIMITS.texts) {
      throw new Refused({ code: 'too-large', limit: LIMITS.texts });
    }
    // The unpacker may use its piece again.
    this.#parts.push(part.slice());
  }

  text(): string {
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(whole);
    } catch {
      throw new Refused({ code: 'not-text', file: this.#file });
    }
  }
}
