/** The only message that goes to any origin: how high the content is, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'alliance-map:height';
  readonly version: 1;
  readonly height: number;
}

export function toHeightMessage(height: number): HeightMessage {
  return { type: 'alliance-map:height', version: 1, height: Math.ceil(height) };
}
