import { toJsonSchema } from '@valibot/to-json-schema';
import { alliance } from '#model/alliance.ts';
import { statement } from '#model/statementSchema.ts';

/** JSON Schema of the alliance file, for editors and other programs. Made from the schema that the page itself uses. */
export function allianceSchema(): object {
  const schema = toJsonSchema(alliance, {
    typeMode: 'input',
    target: 'draft-07',
    // JSON Schema cannot express some rules (real days, ids that exist). The page and `npm run check:alliance` do.
    errorMode: 'ignore',
    // A statement's `lang` has no fixed default: it is the language of the file (`ownLanguage.ts`).
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === statement.entries.lang ? { ...jsonSchema, default: undefined } : undefined,
  });
  return {
    $schema: schema.$schema,
    title: 'Alliance file, format 1',
    description:
      'An alliance, its members, their public stances and the statements they rest on. Explained in docs/alliance-file.md.',
    ...schema,
  };
}
