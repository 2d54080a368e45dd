import { useEffect } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { memberById } from '#model/questions.ts';
import type { Yardstick } from '#model/yardstick.ts';
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

/** What stands before the page's own title where another arrangement or mode is shown. */
const places: Readonly<Record<string, string>> = {
  table: 'Table · ',
  grid: 'Answers · ',
  quiz: 'Quiz · ',
  'kiosk-setup': 'Exhibit · ',
};

/** Keeps the window's title, but for a lesson, which has its own; returns it. */
export function useTitle(
  alliance: Alliance,
  yardstick: Yardstick,
  panel: string | null,
  { mode, view }: ViewState,
): string {
  const title = toTitle(alliance, yardstick, panel, places[mode] ?? places[view]);
  useEffect(() => {
    if (mode !== 'present') document.title = title;
  }, [title, mode]);
  return title;
}
