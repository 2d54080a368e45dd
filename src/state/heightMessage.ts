/** Tells the embedding page the height of the content, in CSS pixels. The only message that is sent to any origin. */
export interface HeightMessage {
  readonly type: 'alliance-map:height';
  readonly version: 1;
  readonly height: number;
}

/** @param height in CSS pixels; rounded up */
export function toHeightMessage(height: number): HeightMessage {
  return { type: 'alliance-map:height', version: 1, height: Math.ceil(height) };
}
