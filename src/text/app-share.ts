import type { Words } from '../engine/words.ts';

/** Texts of sharing: the panel, the message, the printed pages, and what a link may say. */
export const shareTexts = {
  share: { fr: 'Partager', en: 'Share' },
  shareLead: {
    fr: 'Rien ne part sans vous : chaque bouton fabrique quelque chose sur cet appareil. Aucun nom de membre n’y figure.',
    en: 'Nothing leaves without you: each button makes something on this device. No member’s name is in it.',
  },
  shareSend: { fr: 'Envoyer l’image et le texte…', en: 'Send the picture and the text…' },
  sharePicture: { fr: 'Image (PNG, 1 080 pixels de large)', en: 'Picture (PNG, 1,080 pixels wide)' },
  sharePrint: { fr: 'Deux pages à imprimer ou en PDF', en: 'Two pages to print or as PDF' },
  shareText: { fr: 'Le résultat en huit lignes', en: 'The result in eight lines' },
  shareCopyText: { fr: 'Copier le texte', en: 'Copy the text' },
  shareLink: { fr: 'Lien vers ce résultat', en: 'Link to this result' },
  shareLinkShort: {
    fr: 'Il contient l’histoire et vos changements, rien d’autre.',
    en: 'It holds the story and your changes, nothing else.',
  },
  shareLinkLong: {
    fr: 'Il contient le scénario entier ({n} signes) : des téléphones coupent les liens si longs. Mieux vaut envoyer le fichier.',
    en: 'It holds the whole scenario ({n} characters): some telephones cut links this long. Sending the file is safer.',
  },
  shareLinkNeedsPlace: {
    fr: 'Ouvert depuis un fichier, ce lien ne mène nulle part ailleurs : envoyez plutôt le scénario, ou collez la partie après # dans une autre copie.',
    en: 'Opened from a file, this link leads nowhere else: send the scenario instead, or paste the part after # into another copy.',
  },
  shareLinkTooLong: {
    fr: 'Trop de changements pour un lien court : envoyez le fichier, ou le lien long.',
    en: 'Too many changes for a short link: send the file, or the long link.',
  },
  shareLongLink: { fr: 'Lien long, avec le scénario entier', en: 'Long link, with the whole scenario' },
  shareCopyLink: { fr: 'Copier le lien', en: 'Copy the link' },
  shareCopied: { fr: 'Copié.', en: 'Copied.' },
  shareCopyFailed: {
    fr: 'Cet appareil ne laisse pas copier : sélectionnez le texte et copiez-le à la main.',
    en: 'This device does not let a page copy: select the text and copy it by hand.',
  },
  shareFailed: { fr: 'Cela n’a pas marché : {why}', en: 'That did not work: {why}' },
  shareData: {
    fr: 'Les chiffres, pour un tableur ou un chercheur',
    en: 'The figures, for a spreadsheet or a researcher',
  },
  shareWorkbook: { fr: 'Classeur (XLSX)', en: 'Workbook (XLSX)' },
  shareCsv: { fr: '{table} (CSV)', en: '{table} (CSV)' },
  shareJson: { fr: 'Rapport (JSON)', en: 'Report (JSON)' },
  shareSvg: { fr: 'Image (SVG)', en: 'Picture (SVG)' },
  shareScenario: { fr: 'Scénario (YAML)', en: 'Scenario (YAML)' },
  shareChart: { fr: '{chart}, {kind}', en: '{chart}, {kind}' },
  shareChanges: { fr: 'Avec ces changements', en: 'With these changes' },
  shareRemedy: { fr: 'Pour tenir dans 80 futurs sur 100 : {remedy}', en: 'To hold in 80 futures of 100: {remedy}' },
  shareProvenance: {
    fr: '{runs} futurs, graine {seed}, scénario {hash}, Passerelle {version}.',
    en: '{runs} futures, seed {seed}, scenario {hash}, Passerelle {version}.',
  },
  titleShared: { fr: 'Scénario reçu', en: 'Scenario received' },
  linkBroken: { fr: 'Ce lien est incomplet', en: 'This link is incomplete' },
  linkBrokenHelp: {
    fr: 'Il a été coupé ou changé en chemin, et ne contient plus de scénario. Demandez le fichier à qui vous l’a envoyé.',
    en: 'It was cut or changed on its way and holds no scenario any more. Ask whoever sent it for the file.',
  },
  linkOther: {
    fr: 'Depuis que ce lien a été fait, le scénario a changé : les chiffres ne sont pas ceux de l’envoi.',
    en: 'The scenario has changed since this link was made: the figures are not those that were sent.',
  },
  linkNewer: {
    fr: 'Ce lien vient d’une version plus récente de Passerelle ; tout n’a peut-être pas été compris.',
    en: 'This link comes from a newer version of Passerelle; perhaps not all of it was understood.',
  },
  sharePreview: {
    fr: 'Premier aperçu seulement : attendez la fin du calcul pour partager.',
    en: 'Only a first look: wait until the computing has ended before sharing.',
  },
} satisfies Record<string, Words>;
