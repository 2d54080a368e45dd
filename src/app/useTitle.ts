import { useEffect } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { memberById } from '#model/questions.ts';
import type { Yardstick } from '#model/yardstick.ts';

/** Title of the window: what is chosen before what the page is about. */
export function toTitle(alliance: Alliance, yardstick: Yardstick, panel: string | null): string {
  const page = `${alliance.title} · ${alliance.shortName}`;
  const member = memberById(alliance, panel);
  if (member) return `${member.name}: ${yardstick.classOf(member).label} · ${alliance.shortName}`;
  if (panel === alliance.id) return `${alliance.name} · ${page}`;
  if (panel === 'about') return `About this record · ${page}`;
  return panel === 'sources' ? `All sources · ${page}` : page;
}

/** Keeps the window's title; returns it. */
export function useTitle(alliance: Alliance, yardstick: Yardstick, panel: string | null): string {
  const title = toTitle(alliance, yardstick, panel);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return title;
}
