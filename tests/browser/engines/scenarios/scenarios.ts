import type { Scenario } from '../scenario.ts';
import { access } from './access.ts';
import { kiosk } from './kiosk.ts';
import { mainJob } from './mainJob.ts';
import { offline } from './offline.ts';
import { own } from './own.ts';
import { present } from './present.ts';
import { quiz } from './quiz.ts';
import { singleFile } from './singleFile.ts';
import { views } from './views.ts';

/** All scenarios, which every engine plays. */
export const scenarios: readonly Scenario[] = [
  ...mainJob,
  ...access,
  ...views,
  ...singleFile,
  ...offline,
  ...own,
  ...present,
  ...quiz,
  ...kiosk,
];
