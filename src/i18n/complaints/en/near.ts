export const near = 'Did you mean “{suggestion}”?';
