import type { ReactNode } from "react";
import type { JobProgress } from "../worker/job.ts";

/** What is under way, how far it is, and how to end it. */
export function Working({ progress, onStop }: WorkingProps): ReactNode {
  const percent = Math.round(100 * progress.share);
  return (
    <div className="own-data-working">
      <progress aria-label={progress.phase} max={100} value={percent} />
      <p>
        {progress.phase} <span>{percent} %</span>
      </p>
      <button type="button" className="rapport-link" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}

interface WorkingProps {
  readonly progress: JobProgress;
  readonly onStop: () => void;
}
