import type { Words } from '../engine/words.ts';

/** Texts of the closer looks by which a result can be checked: the pack, the book of one future, what broke first. */
export const checkTexts = {
  packDownload: { fr: 'Télécharger le dossier à vérifier (ZIP)', en: 'Download the pack to verify (ZIP)' },
  packMaking: { fr: 'Préparation du dossier…', en: 'Making the pack…' },
  packMade: { fr: 'Le dossier est téléchargé.', en: 'The pack has been downloaded.' },
  packHow: {
    fr: 'Le dossier contient le texte, les réglages, la graine et tous les résultats. Sur un autre ordinateur, cette commande refait le calcul et compare, octet par octet :',
    en: 'The pack holds the text, the settings, the seed and all results. On another computer this command runs it again and compares, byte for byte:',
  },
} satisfies Record<string, Words>;
