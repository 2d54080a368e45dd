import type { Alliance } from '#model/alliance.ts';
import { officeAfterName, speakerName } from '#model/questions.ts';
import type { Statement } from '#model/statement.ts';

/** `Vladimir Putin, President of Russia` */
export function speakerWithOffice(
  alliance: Alliance,
  said: Pick<Statement, 'speaker' | 'office'>,
): string {
  return speakerName(alliance, said.speaker) + officeAfterName(alliance, said);
}
