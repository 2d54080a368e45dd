import { useEffect } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { memberById, statementById } from '#model/questions.ts';
import { shorten } from '#model/shorten.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';
import { isVote, toYardstickName, type Yardstick } from '#model/yardstick.ts';
import type { ViewState } from '#state/viewState.ts';

/** The most letters of a statement that a tab or a list of bookmarks has room for. */
const longest = 70;

function toWords(statement: Statement): string {
  const words = shorten(statement.words, longest);
  return isVerbatim(statement) ? `“${words}”` : words;
}

/**
 * Title of the window: what is chosen and the vote that colours the map, then the title of the page.
 *
 * @param panel id of the open panel; null for none
 * @param chosen id of what is chosen, which may be a statement in the panel. Default: the panel itself
 * @param place text before the page's own title, from `places`. Default: none
 */
export function toTitle(
  alliance: Alliance,
  yardstick: Yardstick,
  panel: string | null,
  chosen = panel,
  place = '',
): string {
  const vote = isVote(yardstick) ? `${toYardstickName(yardstick)} · ` : '';
  const page = `${place}${vote}${alliance.title} · ${alliance.shortName}`;
  const member = memberById(alliance, panel);
  const said = chosen === panel ? undefined : statementById(alliance, chosen ?? '')?.statement;
  if (member)
    return `${member.name}: ${said ? toWords(said) : yardstick.classOf(member).label} · ${alliance.shortName}`;
  if (panel === alliance.id) return `${alliance.name} · ${page}`;
  if (panel === 'about') return `About this record · ${page}`;
  return panel === 'sources' ? `All sources · ${page}` : page;
}

/** Text before the page's own title, by the mode or the view that is shown. */
const places: Readonly<Record<string, string>> = {
  table: 'Table · ',
  grid: 'Answers · ',
  quiz: 'Quiz · ',
  'kiosk-setup': 'Exhibit · ',
};

/** Sets the title of the window, except in a lesson, which sets its own. Returns the title. */
export function useTitle(
  alliance: Alliance,
  yardstick: Yardstick,
  panel: string | null,
  { mode, view, chosen }: ViewState,
): string {
  const title = toTitle(alliance, yardstick, panel, chosen, places[mode] ?? places[view]);
  useEffect(() => {
    if (mode !== 'present') document.title = title;
  }, [title, mode]);
  return title;
}
