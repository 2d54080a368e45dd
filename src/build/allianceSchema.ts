import { toJsonSchema } from '@valibot/to-json-schema';
import { alliance } from '#model/alliance.ts';
import { statement } from '#model/statementSchema.ts';

/** The alliance file as a JSON Schema, for editors and other programs; derived from the one that the page checks with. */
export function allianceSchema(): object {
  const schema = toJsonSchema(alliance, {
    typeMode: 'input',
    target: 'draft-07',
    // What a schema cannot say (real days, ids that exist) the page and `npm run check:alliance` say.
    errorMode: 'ignore',
    // Left out, it is the language of the file (`ownLanguage.ts`), whatever that is.
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
