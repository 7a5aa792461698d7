import type { Words } from '../engine/words.ts';
import { checkTexts } from './app-check.ts';
import { editorTexts } from './app-editor.ts';
import { enterpriseTexts } from './app-enterprise.ts';
import { libraryTexts } from './app-library.ts';
import { evidenceTexts } from './app-evidence.ts';
import { homeTexts } from './app-home.ts';
import { horizonTexts } from './app-horizon.ts';
import { languagesTexts } from './app-languages.ts';
import { lessonRoomTexts } from './app-lessons.ts';
import { loanTexts } from './app-loan.ts';
import { localTexts } from './app-local.ts';
import { moneyViewTexts } from './app-money-view.ts';
import { offlineTexts } from './app-offline.ts';
import { poolTexts } from './app-pool.ts';
import { resultTexts } from './app-result.ts';
import { sensitivityPanelTexts } from './app-sensitivity.ts';
import { shareTexts } from './app-share.ts';
import { tenTexts } from './app-ten.ts';
import { transferTexts } from './app-transfers.ts';
import { trustTexts } from './app-trust.ts';

/** Texts of the frame around every page. */
const frameTexts = {
  appName: { fr: 'Passerelle', en: 'Passerelle' },
  skip: { fr: 'Aller au contenu', en: 'Skip to the content' },
  home: { fr: 'Accueil', en: 'Home' },
  languageSwitch: { fr: 'Langue', en: 'Language' },
  french: { fr: 'Français', en: 'Français' },
  english: { fr: 'English', en: 'English' },
  footer: {
    fr: 'Tout se calcule sur cet appareil. Rien n’est envoyé nulle part.',
    en: 'Everything is computed on this device. Nothing is sent anywhere.',
  },
  footerFutures: {
    fr: 'Passerelle montre ce qui peut arriver, pas ce qui arrivera.',
    en: 'Passerelle shows what may happen, not what will.',
  },
  title: { fr: '{page} – Passerelle', en: '{page} – Passerelle' },
  titleProject: { fr: 'Notre projet', en: 'Our project' },
  titleFile: { fr: 'Fichier {name}', en: 'File {name}' },
  notFound: { fr: 'Cette page n’existe pas', en: 'There is no such page' },
  notFoundStory: {
    fr: 'Aucune histoire ne porte le nom « {name} ».',
    en: 'There is no story named “{name}”.',
  },
  rooms: { fr: 'Autres outils', en: 'Other tools' },
  roomsLead: {
    fr: 'Des pages à part, qui ne demandent aucun scénario.',
    en: 'Pages of their own, which need no scenario.',
  },
  backHome: { fr: 'Revenir à l’accueil', en: 'Back to the start' },
  noFile: {
    fr: 'Aucun fichier n’est ouvert. Après un rechargement de la page, ouvrez-le à nouveau : il n’est gardé nulle part.',
    en: 'No file is open. After the page is reloaded, open it again: it is kept nowhere.',
  },
  broken: { fr: 'Le programme s’est trompé', en: 'The program made a mistake' },
  brokenHelp: {
    fr: 'Ce n’est pas votre faute. Voici ce qu’il en dit, pour qui voudra réparer :',
    en: 'It is not your fault. This is what it says, for whoever will mend it:',
  },
  labelled: { fr: '{label} : {value}', en: '{label}: {value}' },
  close: { fr: 'Fermer', en: 'Close' },
  cancel: { fr: 'Arrêter', en: 'Stop' },
} satisfies Record<string, Words>;

/** Every text of the app's own, by key. Labels of fields, indicators and issues come with their data instead. */
export const appTexts = {
  ...frameTexts,
  ...homeTexts,
  ...resultTexts,
  ...sensitivityPanelTexts,
  ...tenTexts,
  ...moneyViewTexts,
  ...horizonTexts,
  ...trustTexts,
  ...enterpriseTexts,
  ...evidenceTexts,
  ...libraryTexts,
  ...languagesTexts,
  ...lessonRoomTexts,
  ...loanTexts,
  ...poolTexts,
  ...localTexts,
  ...offlineTexts,
  ...shareTexts,
  ...transferTexts,
  ...checkTexts,
  ...editorTexts,
} satisfies Record<string, Words>;

export type AppText = keyof typeof appTexts;
