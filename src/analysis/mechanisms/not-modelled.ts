import type { Words } from '../../engine/words.ts';

/** Mechanisms that no story shows, each with the reason. Everything else must be shown by at least one story. */
export const notModelled: Readonly<Record<string, Words>> = {
  S27: {
    fr: 'Un total mondial de 2011 : aucune histoire locale ne peut en être tirée à l’échelle.',
    en: 'A world total of 2011: no local story can be scaled from it.',
  },
  S40: {
    fr: 'Les partenaires sont nommés, l’effet du pacte ne l’est pas ; ses parties se voient ailleurs : permis (S141), voix des migrants (S32), pouvoir (S115).',
    en: 'The partners are named, the effect of the pact is not; its parts are shown elsewhere: permits (S141), the migrants’ say (S32), power (S115).',
  },
  S42: {
    fr: 'La mission d’une institution n’est pas une règle du modèle ; ce qu’elle fait pour ses clients se voit dans la formation (S12, S68) et le prix (S04).',
    en: 'What an institution sees as its mission is no rule of the model; what it does for its clients shows in training (S12, S68) and price (S04).',
  },
  S56: {
    fr: 'Nommées dans la seule annexe, sans description. Une nouvelle production s’écrit dans un fichier, sans code.',
    en: 'Named in the annex only, without a description. Another line of production is written in a file, without code.',
  },
  S57: {
    fr: 'La formation payée (C67) et l’aller-retour (S108) sont montrés ; de la pêche même, la source ne donne ni salaire ni saison.',
    en: 'Paid training (C67) and moving to and fro (S108) are shown; of fishing itself the source gives no wage and no season.',
  },
  S59: {
    fr: 'Une ligne dans l’étude, sans rien de ce qui se vend ni de ce que cela rapporte.',
    en: 'One line in the study, with nothing of what is sold or what it earns.',
  },
  S60: {
    fr: 'Ce que les voisins apprennent d’une ferme pilote, et en combien de temps, aucune source ne le dit ; la copie de ce qui rapporte est S66.',
    en: 'What neighbours learn from a pilot farm, and how soon, no source says; copying what earns is S66.',
  },
  S61: {
    fr: 'La croyance est nommée, pas sa force ; croire un prix trop élevé est montré (S125), de même que le vote entre deux projets.',
    en: 'The belief is named, its strength is not; believing a price too high is shown (S125), and so is a vote between two projects.',
  },
  S67: {
    fr: 'Le même appui que S64, dans la même histoire ; être présent aux deux bouts n’y change aucun résultat en tête, il n’est donc pas compté.',
    en: 'The same support as S64, in the same story; being present at both ends changes no headline there, so it is not counted.',
  },
  S74: {
    fr: 'Neuf conseillers dans trois régions : les mêmes règles que S63 et S75 ; une autre histoire les répéterait.',
    en: 'Nine advisers in three regions: the same rules as S63 and S75; another story would repeat them.',
  },
  S78: {
    fr: 'Des bureaux dans quatre villes : la même règle que S79 ; la source ne donne ni appels ni effet.',
    en: 'Offices in four towns: the same rule as S79; the source gives neither calls nor an effect.',
  },
  S80: {
    fr: 'L’accueil et les soins de personnes expulsées ne sont pas une affaire d’argent envoyé ; leur placement se montre comme S75.',
    en: 'Shelter and care for people who were expelled are no matter of money sent; finding them work is shown as S75.',
  },
  S90: {
    fr: 'Un contrat par partenaire diffère d’un contrat commun par ce qu’on y apprend (S136) et par la suite donnée (S88), rien d’autre n’est dit.',
    en: 'A contract for each partner differs from a common one by what is learnt (S136) and by what follows (S88); nothing else is told.',
  },
  S92: {
    fr: 'Des visites et des inscrits sont comptés, sans lien avec de l’argent ni avec un projet.',
    en: 'Visits and members are counted, without a link to money or to a project.',
  },
  S100: {
    fr: 'Les missions n’ont ni nombre ni durée ; ce qui compte, la compétence voulue sur place (S102) et l’art d’enseigner (S69), est montré.',
    en: 'The missions have no number and no length; what matters, a skill that is wanted there (S102) and teaching (S69), is shown.',
  },
  S103: {
    fr: 'Des soignants formés et des enfants dépistés : les résultats d’un hôpital, pas d’un canal, d’un groupe, d’un fonds ou d’une entreprise.',
    en: 'Health workers trained and children screened: results of a hospital, not of a channel, a group, a pool or an enterprise.',
  },
  S140: {
    fr: 'Un programme d’État nommé en une phrase, sans contenu.',
    en: 'A programme of the state named in one sentence, without content.',
  },
  S146: {
    fr: 'Trois politiques par leur nom ; la part des compétences que chacune garde, aucune source ne la donne. Partir et revenir : S106, S108.',
    en: 'Three policies by name; which share of skills each keeps no source gives. Leaving and coming back: S106, S108.',
  },
};
