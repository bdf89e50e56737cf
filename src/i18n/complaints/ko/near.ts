export const near = '혹시 ‘{suggestion}’입니까?';
