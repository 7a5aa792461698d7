import { sameWords } from '../../engine/words.ts';
import type { ModelSheet } from '../kind.ts';

/** What a transfer channel does, for the help and the receipts. */
export const transferChannelSheet: ModelSheet = {
  purpose: {
    fr: 'Une façon d’envoyer de l’argent : banque, opérateur, téléphone, filière informelle. Les expéditeurs choisissent entre les canaux ouverts ; chacun prend des frais et une marge de change.',
    en: 'A way to send money: bank, operator, phone, informal channel. Senders choose among the channels open to them; each takes a fee and an exchange-rate margin.',
  },
  rules: [
    {
      says: {
        fr: 'Les frais sont pris dans le budget : on envoie la plus grande somme dont le montant et les frais tiennent dans le budget. Au plus une unité de monnaie reste chez l’expéditeur.',
        en: 'The fee comes out of the budget: the largest amount is sent that fits in the budget with its fee. At most one minor unit stays with the sender.',
      },
      formula: 'amount + fee(amount) ≤ budget; fee = min(max(fixed + percent × amount, minimum), maximum)',
      source: {
        fr: 'À budget fixe : les envois sont comparés à somme sortie égale',
        en: 'Fixed-budget mode: remittances are compared at equal sending budget',
      },
    },
    {
      says: {
        fr: 'Le coût total est celui de la Banque mondiale : les frais et la marge de change, en part de la somme envoyée.',
        en: 'Total cost is that of the World Bank: fee and exchange-rate margin as a share of the amount sent.',
      },
      formula: 'fee / amount + (1 − applied rate / mid-market rate)',
      source: {
        fr: 'Banque mondiale, Remittance Prices Worldwide ; indicateur 10.c.1 des ODD',
        en: 'World Bank, Remittance Prices Worldwide; SDG indicator 10.c.1',
      },
    },
    {
      says: {
        fr: 'Chaque expéditeur choisit parmi les canaux qu’il peut employer, qu’il connaît et dont le plafond suffit : le coût, le délai, la perte attendue, la facilité et l’habitude comptent. Les poids sont des hypothèses.',
        en: 'Each sender chooses among the channels it can use, knows, and whose limit is high enough: cost, time, expected loss, ease and habit count. The weights are assumptions.',
      },
      formula:
        'U = −b₁ · 100 · cost − b₂ · ln(1 + hours) − b₃ · 100 · loss + b₄ · ease + b₅ · [used last time] + Gumbel',
      source: {
        fr: 'McFadden 1974 (logit) ; axes d’après Kosse, Vermeulen 2013, DNB Working Paper 375, et Siegel, Lücke 2013',
        en: 'McFadden 1974 (logit); axes after Kosse, Vermeulen 2013, DNB Working Paper 375, and Siegel, Lücke 2013',
      },
    },
    {
      says: {
        fr: 'Une association, qui compare avant d’envoyer, prend le canal le moins cher qui lui est ouvert, perte attendue comprise.',
        en: 'An association, which compares before it sends, takes the cheapest channel open to it, expected loss included.',
      },
      formula: 'min(total cost + expected loss)',
      source: sameWords('Passerelle'),
    },
    {
      says: {
        fr: 'Un envoi perdu reste chez le canal, frais compris ; personne n’est remboursé.',
        en: 'A lost transfer stays with the channel, fee included; nobody is refunded.',
      },
      formula: 'P(lost) = loss; P(failed) = failure',
      source: {
        fr: 'Passerelle : aucun taux publié de perte par canal n’a été trouvé',
        en: 'Passerelle: no published rate of loss by channel was found',
      },
    },
    {
      says: {
        fr: 'Un tarif se compose : part fixe et pour cent ou tranches, minimum et maximum, montant sans frais, promotion, carte, prélèvement, correspondant (OUR, SHA, BEN), second change, retrait. Chaque part est arrondie seule.',
        en: 'A tariff is composed: fixed part and percentage or bands, minimum and maximum, free allowance, promotion, card, levy, correspondent (OUR, SHA, BEN), second exchange, cash-out. Each part is rounded by itself.',
      },
      formula: 'amount = deducted + margin + value; delivered = cash-out + in hand; what leaves = amount + fee + levy',
      source: {
        fr: 'Banque mondiale, Remittance Prices Worldwide ; M-PESA 2024 ; classement des frais de Mojaloop',
        en: 'World Bank, Remittance Prices Worldwide; M-PESA 2024; Mojaloop taxonomy of fees',
      },
    },
    {
      says: {
        fr: 'Qui ne compare pas prend le canal que la plupart ont pris ; qui ignore un canal l’apprend par la publicité et par ceux qui s’en servent.',
        en: 'Who does not compare takes the channel that most took; who does not know one learns of it by advertising and from those who use it.',
      },
      formula: 'P(learns) = advertising + word of mouth × share of users; k′ = k + (1 − k) × training',
      source: {
        fr: '001:2750-2776 ; Bass, Management Science 15 (1969) ; Gibson, McKenzie, Zia 2014 (la formation agit sur la connaissance)',
        en: '001:2750-2776; Bass, Management Science 15 (1969); Gibson, McKenzie, Zia 2014 (training acts on awareness)',
      },
    },
    {
      says: {
        fr: 'Avec un poids `nest` sous 1, on choisit d’abord la sorte de canal, puis le canal.',
        en: 'With a weight `nest` below 1 the sort of channel is chosen first, then the channel.',
      },
      formula: 'I = ln Σ exp(U / λ); P(sort) ∝ exp(λ I); P(channel | sort) ∝ exp(U / λ)',
      source: { fr: 'McFadden 1978 (logit emboîté)', en: 'McFadden 1978 (nested logit)' },
    },
    {
      says: {
        fr: 'La concurrence baisse frais et marge, jamais sous la part que fixent les règles.',
        en: 'Competition lowers fee and margin, never below the part that rules set.',
      },
      formula: 'price × (floor + (1 − floor) × (observedWith / providers)^power)',
      source: { fr: '001:803-807, 850-855 (affirmation C03)', en: '001:803-807, 850-855 (claim C03)' },
    },
    {
      says: {
        fr: 'Un délai plus long qu’une période, un agent sans argent ou une banque qui pose des questions font arriver l’argent dans une période suivante.',
        en: 'Hours beyond a period, an agent out of cash, or a bank that asks questions make the money arrive in a later period.',
      },
      formula: 'periods = floor(hours / hours of a period) + 1 if out of cash + months of queries',
      source: sameWords('Passerelle'),
    },
  ],
  covers: ['S01', 'S02', 'S03', 'S04', 'S06', 'S08', 'S09', 'S10'],
};
