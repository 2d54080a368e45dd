import { useEffect } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { memberById } from '#model/questions.ts';
import type { Yardstick } from '#model/yardstick.ts';
import { lessonSteps } from '#state/lessonPlace.ts';
import type { ViewState } from '#state/viewState.ts';

/** Title of the window: what is chosen before what the page is about. */
export function toTitle(
  alliance: Alliance,
  yardstick: Yardstick,
  panel: string | null,
  place = '',
): string {
  const page = `${place}${alliance.title} · ${alliance.shortName}`;
  const member = memberById(alliance, panel);
  if (member) return `${member.name}: ${yardstick.classOf(member).label} · ${alliance.shortName}`;
  if (panel === alliance.id) return `${alliance.name} · ${page}`;
  if (panel === 'about') return `About this record · ${page}`;
  return panel === 'sources' ? `All sources · ${page}` : page;
}

/** Title of a lesson's window: the step in sight, and not the page's title, which would answer its question. */
function toLessonTitle({ story, shortName }: Alliance, { lesson, role }: ViewState): string {
  const title = lessonSteps({ story }, lesson.steps)[lesson.step - 1]?.title ?? '';
  return `${role === 'notes' ? 'Notes' : 'Lesson'}, ${lesson.step}: ${title} · ${shortName}`;
}

/** What stands before the page's own title where another arrangement or mode is shown. */
const places: Readonly<Record<string, string>> = {
  table: 'Table · ',
  grid: 'Answers · ',
  quiz: 'Quiz · ',
  'kiosk-setup': 'Exhibit · ',
};

/** Keeps the window's title; returns it. */
export function useTitle(
  alliance: Alliance,
  yardstick: Yardstick,
  panel: string | null,
  state: ViewState,
): string {
  const title =
    state.mode === 'present'
      ? toLessonTitle(alliance, state)
      : toTitle(alliance, yardstick, panel, places[state.mode] ?? places[state.view]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return title;
}
