import * as v from 'valibot';
import { languageTag } from '#model/text.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes the objects of a list and leaves anything else alone: the file is not checked yet and may hold any value. */
const mapObjects = (list: unknown, change: (one: Fields) => Fields) =>
  Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? change(one) : one)) : list;

/** The file, with its own language set on every statement that names none. */
export function withOwnLanguage(file: Fields): Fields {
  const { lang } = file;
  if (!v.is(languageTag, lang)) return file;
  const told = (of: Fields): Fields =>
    'statements' in of
      ? { ...of, statements: mapObjects(of['statements'], (one) => ({ lang, ...one })) }
      : of;
  const { members } = file;
  return told('members' in file ? { ...file, members: mapObjects(members, told) } : file);
}
