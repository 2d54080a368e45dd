/** Font stacks of a picture: ours where the file carries them or the machine has them, else what comes close. */
export const pictureFonts = {
  sans: "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
} as const;

/** Mean width of a letter in shares of the font's size; generous, because the machine chooses the font. */
export const letterWidth = { sans: 0.56, serif: 0.54 } as const;
