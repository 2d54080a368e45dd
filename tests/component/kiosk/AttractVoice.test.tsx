import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { attractQuotes } from '#model/attractQuotes.ts';
import { speakerName } from '#model/questions.ts';
import { AttractVoice } from '#views/kiosk/AttractVoice.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

const alliance = builtIn();

it.each(attractQuotes(alliance).map((quote) => [quote.statement.id, quote] as const))(
  'who passes by sees the words of %s and whose they are',
  (_, quote) => {
    renderWithAlliance(<AttractVoice quote={quote} words="translation" />);
    const voice = screen.getByRole('figure');
    expect(voice).toHaveTextContent(quote.statement.words.replaceAll(/\s+/g, ' '));
    expect(voice).toHaveTextContent(speakerName(alliance, quote.statement.speaker));
  },
);
