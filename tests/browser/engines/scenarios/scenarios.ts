import type { Scenario } from '../scenario.ts';
import { access } from './access.ts';
import { mainJob } from './mainJob.ts';
import { offline } from './offline.ts';
import { present } from './present.ts';
import { singleFile } from './singleFile.ts';
import { views } from './views.ts';

/** Everything that every engine plays. */
export const scenarios: readonly Scenario[] = [
  ...mainJob,
  ...access,
  ...views,
  ...singleFile,
  ...offline,
  ...present,
];
