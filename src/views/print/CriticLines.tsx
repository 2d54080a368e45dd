import type { Member } from '#model/member.ts';
import { outletName } from '#model/outletName.ts';
import { useAlliance } from '#views/allianceContext.ts';

/**
 * What speaks against the colour, without dates and addresses. It takes room on the page next after the lead statement.
 */
export function CriticLines({ member: { against } }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  if (against.length === 0) return null;
  const outletsOf = (ids: readonly string[]) =>
    ids.map((id) => outletName(alliance, id)).join(', ');
  return (
    <p className="sheet__critic" data-fit="1">
      <b>What a critic will say:</b>{' '}
      {against.map(({ text, sources }) => `${text} (${outletsOf(sources)})`).join(' ')}
    </p>
  );
}
