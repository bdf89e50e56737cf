import { useEffect, useState } from 'react';
import type { Lesson } from '../../classroom/protocol/lesson.ts';
import { clockFace } from '../instructor/console/bar/clock-face.ts';
import { timeLeft } from '../instructor/console/bar/time-left.ts';
import { momentOf } from '../player/names/dates.ts';
import { useLanguage } from '../shell/language/useLanguage.ts';

/** From this on a day and an hour say more than a clock that runs. */
const FAR = 12 * 60 * 60 * 1000;

/** How a step's end is said now: a running clock, or the moment of a deadline that is far off; null without one. */
export function useTimeSaid(
  lesson: Pick<Lesson, 'deadline' | 'paused'>,
  ahead: number,
): { clock: string } | { until: string } | null {
  const [language] = useLanguage();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = timeLeft(lesson, now + ahead);
  if (left === null) return null;
  if (left < FAR || lesson.deadline === null) return { clock: clockFace(left) };
  return { until: momentOf(lesson.deadline - ahead, language) };
}
