import type { Korean } from '../areas.ts';
import type { errors as english } from '../en/errors.ts';

export const errors: Korean<typeof english> = {
  noScenario: '“{{id}}” 시나리오는 없습니다. 있는 시나리오: {{known}}.',
};
