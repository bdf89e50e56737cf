/** A text of somebody else's without what would become markup in a reader. */
export const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, '\\$1');
