import type { KioskTimes } from '#state/kiosk.ts';
import { knownValue } from '#state/knownValue.ts';

export const textSizes = ['m', 'l', 'xl'] as const;
export type TextSize = (typeof textSizes)[number];

/** Settings of an exhibit. The staff page writes them into the address; a reset returns to them. */
export interface KioskSettings {
  /** Seconds without a touch until the warning. Default 90, from 30 to 600. */
  readonly idle: number;
  /** Seconds from the warning to the reset. Default 30, from 20 to 120: visitors need at least 20 to react. */
  readonly countdown: number;
  readonly text: TextSize;
  /** `low`: all controls are in the lower half of the screen. */
  readonly controls: 'standard' | 'low';
  /** Which words are shown first: the English translation, or the original. */
  readonly words: 'translation' | 'original';
}

export const defaultKioskSettings: KioskSettings = {
  idle: 90,
  countdown: 30,
  text: 'm',
  controls: 'standard',
  words: 'translation',
};

/** Limits in seconds. */
export const kioskLimits = {
  idle: { min: 30, max: 600 },
  countdown: { min: 20, max: 120 },
} as const;

type Choice = 'text' | 'controls' | 'words';

const choices: { readonly [Key in Choice]: readonly KioskSettings[Key][] } = {
  text: textSizes,
  controls: ['standard', 'low'],
  words: ['translation', 'original'],
};

function parseSeconds(written: string | null, key: keyof typeof kioskLimits): number {
  const seconds = Math.round(Number(written?.trim() || Number.NaN));
  const { min, max } = kioskLimits[key];
  return Number.isNaN(seconds) ? defaultKioskSettings[key] : Math.min(max, Math.max(min, seconds));
}

/** Reads the settings from a query. Times outside their limits become the limit; unknown values become the default. */
export function parseKioskSettings(query: URLSearchParams): KioskSettings {
  const pick = <Key extends Choice>(key: Key) =>
    knownValue<KioskSettings[Key]>(query.get(key), choices[key], defaultKioskSettings[key]);
  const settings: KioskSettings = {
    idle: parseSeconds(query.get('idle'), 'idle'),
    countdown: parseSeconds(query.get('countdown'), 'countdown'),
    text: pick('text'),
    controls: pick('controls'),
    words: pick('words'),
  };
  const keys = Object.keys(settings) as (keyof KioskSettings)[];
  const isDefault = keys.every((key) => settings[key] === defaultKioskSettings[key]);
  return isDefault ? defaultKioskSettings : settings;
}

/** Writes the settings into a query; default values are left out. */
export function writeKioskSettings(settings: KioskSettings, query: URLSearchParams): void {
  for (const [key, value] of Object.entries(settings) as [keyof KioskSettings, string | number][]) {
    if (value === defaultKioskSettings[key]) query.delete(key);
    else query.set(key, String(value));
  }
}

/** The times of the settings in milliseconds. */
export function toKioskTimes({ idle, countdown }: KioskSettings): KioskTimes {
  return { idleMs: idle * 1000, countdownMs: countdown * 1000 };
}

/** The next larger (+1) or smaller (-1) text size; `size` itself if there is none. */
export function otherTextSize(size: TextSize, step: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + step] ?? size;
}
