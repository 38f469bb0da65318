import { useEffect, useState, useSyncExternalStore } from "react";
import type { EventMapping, ItemMapping } from "../mapping/mapping.ts";
import type { CsvOptions } from "../reading/csv.ts";
import type { ChosenFile, Job } from "../worker/job.ts";
import { JobRunner, type JobState } from "../worker/JobRunner.ts";

/** The two kinds of files. */
export type Role = "items" | "events";

/** What the page shows, and what can be asked of it. */
export interface OwnData extends JobState {
  /** Takes files in. Two at once are told apart by their columns, whatever they were dropped on. */
  readonly take: (files: readonly File[], role?: Role) => void;
  readonly remove: (role: Role) => void;
  readonly mapItems: (mapping: ItemMapping) => void;
  readonly mapEvents: (mapping: EventMapping) => void;
  /** Reads a file in another way. What its columns are for is guessed again. */
  readonly setOptions: (role: Role, options: CsvOptions) => void;
  readonly setPerson: (person: string) => void;
  readonly stop: () => void;
}

let chosen = 0;

const choose = (file: File): ChosenFile<never> => {
  chosen += 1;
  return { key: String(chosen), file, options: {} };
};

/** Reads files in a worker and makes a page of them. */
export function useOwnData(): OwnData {
  const [runner] = useState(() => new JobRunner());
  useEffect(() => runner.mount(), [runner]);
  const state = useSyncExternalStore(runner.subscribe, runner.getState);
  const [actions] = useState(() => actionsOf(runner));
  return { ...state, ...actions };
}

function actionsOf(runner: JobRunner): Omit<OwnData, keyof JobState> {
  const change = (make: (job: Job) => Job): void => runner.change(make);
  return {
    take(files, role) {
      const all = files.map(choose);
      const [first] = all;
      if (!first) return;
      change((job) => (role && all.length === 1 ? { ...job, [role]: first } : { ...job, dropped: all }));
    },
    remove: (role) => change((job) => ({ ...job, [role]: undefined })),
    mapItems: (mapping) => change((job) => ({ ...job, items: job.items && { ...job.items, mapping } })),
    mapEvents: (mapping) => change((job) => ({ ...job, events: job.events && { ...job.events, mapping } })),
    setOptions: (role, options) =>
      change((job) => ({ ...job, [role]: job[role] && { ...job[role], options, mapping: undefined } })),
    setPerson: (person) => change((job) => ({ ...job, person })),
    stop: () => runner.stop(),
  };
}
