import { optional, text } from '../schema/field.ts';

/** What people call a line of the file (a post, a product, a funder); without it, the program's words for its key, or the key. */
export const lineTitle = optional(
  text({
    label: { fr: 'Nom', en: 'Name' },
    help: { fr: 'Comment on l’appelle.', en: 'What it is called.' },
  }),
);
