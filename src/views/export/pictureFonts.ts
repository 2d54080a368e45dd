/** Font stacks of a picture: our fonts if the file embeds them or the machine has them, otherwise similar ones. */
export const pictureFonts = {
  sans: "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
} as const;

/** Mean width of a letter as a multiple of the font size. Generous, because the viewer's machine chooses the font. */
export const letterWidth = { sans: 0.56, serif: 0.54 } as const;
