/** Settles once the person has touched the page: before that, browsers let no page sound. */
export function awake(): Promise<void> {
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((settle) => {
    const signs = ['pointerup', 'keydown'];
    const stir = () => {
      for (const sign of signs) removeEventListener(sign, stir, true);
      settle();
    };
    for (const sign of signs) addEventListener(sign, stir, true);
  });
}
