import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { LINES } from '../../lab/lines.ts';
import type { Plan } from '../../lab/plan.ts';
import { type Report, reportOf } from '../../lab/report.ts';
import type { Playable } from '../checking/useChecked.tsx';
import type { Files } from '../document/files.ts';
import { type Running, runSurvey } from './run-survey.ts';

export interface LabRequest {
  seat: string;
  matches: number;
  seed: number;
  tension: Plan['tension'];
}

/** What the laboratory found, and of which version of the document. */
export interface LabResult {
  files: Files;
  playable: Playable;
  report: Report;
}

interface Lab {
  result: LabResult | null;
  /** How much of a run is done, 0 to 1; null while none runs. */
  progress: number | null;
  failed: string | null;
  run(request: LabRequest, files: Files, playable: Playable): void;
  cancel(): void;
}

const LabContext = createContext<Lab | null>(null);

/** The laboratory of this document. Its last report stays while its pane is closed. */
export function useLab(): Lab {
  const lab = useContext(LabContext);
  if (!lab) throw new Error('a part of the studio stands outside of its laboratory');
  return lab;
}

export function Laboratory({ children }: { children: ReactNode }) {
  const [result, setResult] = useState<LabResult | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const running = useRef<Running | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const lab = useMemo(
    (): Lab => ({
      result,
      progress,
      failed,
      run({ seat, matches, seed, tension }, files, playable) {
        running.current?.cancel();
        const plan: Plan = {
          seat,
          matches,
          seed,
          tension,
          lines: Object.keys(LINES),
          switches: {},
        };
        const { scenario } = playable;
        setFailed(null);
        setProgress(0);
        const run = runSurvey(scenario, plan, (done, of) => setProgress(done / of));
        running.current = run;
        run.survey
          .then((survey) =>
            setResult({ files, playable, report: reportOf(scenario, plan, survey) }),
          )
          .catch(({ message }: Error) => setFailed(message))
          .finally(() => setProgress(null));
      },
      cancel() {
        running.current?.cancel();
        setProgress(null);
      },
    }),
    [result, progress, failed],
  );
  return <LabContext value={lab}>{children}</LabContext>;
}
