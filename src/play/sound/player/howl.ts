import { Howl } from 'howler';

/** A WAV file as howler plays it; null if this browser cannot read it. */
export function howl(file: ArrayBuffer, loop: boolean): Promise<Howl | null> {
  const address = URL.createObjectURL(new Blob([file], { type: 'audio/wav' }));
  return new Promise<Howl | null>((settle) => {
    const made: Howl = new Howl({
      src: [address],
      format: ['wav'],
      loop,
      volume: loop ? 0 : 1,
      onload: () => settle(made),
      onloaderror: () => settle(null),
    });
  }).finally(() => URL.revokeObjectURL(address));
}
