import type { Words } from '../engine/words.ts';

/** Texts about using the app without a network: the copy in one file. */
export const offlineTexts = {
  takeAway: {
    fr: 'Emporter l’application en un seul fichier (clé USB, sans réseau)',
    en: 'Take the application away as one file (USB stick, no network)',
  },
  takenAway: {
    fr: 'Copie en un seul fichier, version {version}. Elle s’ouvre d’un double clic, sans réseau ; copiez-la autant que vous voulez.',
    en: 'Copy in one file, version {version}. It opens by double click, without a network; copy it as often as you like.',
  },
  install: { fr: 'Installer Passerelle sur cet appareil', en: 'Install Passerelle on this device' },
  updateReady: {
    fr: 'Une nouvelle version de Passerelle est prête. Ce que vous avez ouvert et tapé reste.',
    en: 'A new version of Passerelle is ready. What you have opened and typed stays.',
  },
  updateTake: { fr: 'La prendre maintenant', en: 'Take it now' },
  updateLater: { fr: 'Plus tard', en: 'Later' },
} satisfies Record<string, Words>;
