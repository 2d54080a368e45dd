import { counted } from '#model/counted.ts';
import type { Alliance } from '#model/alliance.ts';
import { citableStatement, recordTitle, type Citable } from '#model/citation/citable.ts';
import { inRecord, toChicagoCitation, toPlainCitation } from '#model/citation/citation.ts';
import type { Member } from '#model/member.ts';
import { memberById, sourceById, statementById } from '#model/questions.ts';
import { statementsFrom } from '#model/statementsFrom.ts';
import type { Source } from '#model/source.ts';
import { stanceOf } from '#model/stanceOf.ts';

/** A statement, member or source with its citations, to copy or to save. */
export interface Cited {
  readonly what: 'statement' | 'state' | 'source';
  /** Its address in this record; null if the record has no public address. */
  readonly address: string | null;
  readonly plain: string;
  /** Chicago style, note form. */
  readonly chicago: string;
  readonly citable: Citable;
}

const sentence = (parts: readonly (string | null | undefined)[]) =>
  `${parts.filter(Boolean).join(', ')}.`;

function citedMember(alliance: Alliance, member: Member, address: string | null): Cited {
  const title = `${member.name}: ${stanceOf(alliance, member)?.label ?? 'Not found'}`;
  return {
    what: 'state',
    address,
    plain: sentence([title, inRecord(alliance), address]),
    chicago: sentence([`“${title}”`, inRecord(alliance), address]),
    citable: {
      key: `${alliance.id.toLowerCase()}-${member.id.toLowerCase()}`,
      type: 'data',
      title,
      author: null,
      date: null,
      container: recordTitle(alliance),
      url: address,
      abstract: member.summary,
      note: `${counted(member.statements.length, 'statement')}, in ${recordTitle(alliance)}`,
      language: alliance.lang,
    },
  };
}

function citedSource(alliance: Alliance, source: Source, address: string | null): Cited {
  const { id, outlet, title, url, note, language = 'en' } = source;
  const use = `source of ${counted(statementsFrom(alliance, id).length, 'statement')}`;
  return {
    what: 'source',
    address,
    plain: sentence([outlet, title, url, `${use} ${inRecord(alliance)}`, address]),
    chicago: sentence([outlet, title && `“${title}”`, url, `cited ${inRecord(alliance)}`, address]),
    citable: {
      key: `${alliance.id.toLowerCase()}-${id.toLowerCase()}`,
      type: 'page',
      title: title ?? outlet,
      author: null,
      date: null,
      container: title === undefined ? null : outlet,
      url,
      abstract: `As ${use} in ${recordTitle(alliance)}`,
      note,
      language,
    },
  };
}

/**
 * The citations of the statement, member or source with this id; null if the alliance has no such thing.
 *
 * @param record public address of the record, without a fragment; null if it has none
 */
export function citedById(alliance: Alliance, id: string, record: string | null): Cited | null {
  const at = (part: string) => (record === null ? null : `${record}#${part}`);
  const statement = statementById(alliance, id)?.statement;
  if (statement) {
    return {
      what: 'statement',
      address: at(id),
      plain: toPlainCitation(alliance, statement, at(id)),
      chicago: toChicagoCitation(alliance, statement, at(id)),
      citable: citableStatement(alliance, statement, record),
    };
  }
  const member = memberById(alliance, id);
  if (member) return citedMember(alliance, member, at(id));
  const source = sourceById(alliance, id);
  return source ? citedSource(alliance, source, at('sources')) : null;
}
