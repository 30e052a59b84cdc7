import * as v from 'valibot';

/** Shape of edition.yaml, the settings of an organisation's own edition. */

/** Grows when a newer version of the app asks for a field that has no default. */
export const settingsVersion = 1;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is leeg'));

/** Nothing that would end a sentence, a tag or a text in a script: the name is put in all of these. */
function nameOf(most: number) {
  return v.pipe(
    text,
    v.maxLength(most, (issue) => `is ${issue.input.length} tekens lang; maximaal ${most}`),
    v.regex(
      /^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u,
      'heeft een teken dat niet kan; gebruik letters, cijfers, spaties, punten en streepjes',
    ),
  );
}

/** The colours by their name in src/ui/styles/tokens.css. */
export const colourNames = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'accent',
  'accent-strong',
  'on-accent',
  'accent-tint',
  'notice',
  'focus',
  'zorgen',
  'samenwerken',
  'opvoeden',
  'ontwikkelen',
  'functioneren',
] as const;
export type ColourName = (typeof colourNames)[number];

const colour = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-fA-F]{6}$/, 'schrijf een kleur tussen aanhalingstekens als "#10545c"'),
);
const colours = v.strictObject(
  Object.fromEntries(colourNames.map((name) => [name, v.optional(colour)])) as Record<
    ColourName,
    v.OptionalSchema<typeof colour, undefined>
  >,
);

const settings = v.pipe(
  v.number(),
  v.check(
    (version) => version === settingsVersion,
    (issue) =>
      typeof issue.input === 'number' && issue.input > settingsVersion
        ? `deze instellingen horen bij een nieuwere versie van de app; haal die eerst op, of schrijf ${settingsVersion}`
        : `moet ${settingsVersion} zijn; lees in CHANGELOG.md wat er veranderde en pas de instellingen aan`,
  ),
);

export const editionSchema = v.strictObject({
  settingsVersion: settings,
  name: nameOf(24),
  shortName: nameOf(12),
  description: v.optional(
    v.pipe(
      text,
      v.maxLength(160, 'is langer dan 160 tekens'),
      v.regex(/^[^<>&"\n]*$/, 'heeft een teken dat niet kan: < > & " of een nieuwe regel'),
    ),
  ),
  provider: v.optional(
    v.strictObject({
      name: v.pipe(text, v.maxLength(80, 'is langer dan 80 tekens')),
      email: v.optional(v.pipe(text, v.regex(/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/, 'is geen e-mailadres'))),
      phone: v.optional(
        v.pipe(
          text,
          v.regex(/^\+?[0-9][0-9 -]{7,16}$/, 'is geen telefoonnummer; gebruik cijfers, spaties en streepjes'),
        ),
      ),
      website: v.optional(
        v.pipe(text, v.regex(/^https:\/\/[^\s"'<>\\]+\.[^\s"'<>\\]+$/, 'moet een adres zijn dat met https:// begint')),
      ),
    }),
  ),
  colours: v.optional(v.strictObject({ light: v.optional(colours), dark: v.optional(colours) })),
  questionSet: v.optional(text),
  catalogue: v.optional(text),
  icons: v.optional(text),
});
export type EditionFile = v.InferOutput<typeof editionSchema>;
