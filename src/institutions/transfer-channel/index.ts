import { defineKind } from '../kind.ts';
import { checkChannel } from './check.ts';
import { openDesks } from './desks.ts';
import { transferChannelFields } from './fields.ts';
import { declareResults } from './indicators.ts';
import { declareChannel } from './instance.ts';
import { transferChannelSheet } from './sheet.ts';
import { channelStages } from './stages.ts';

/** A way to send money from populations and associations to families and projects. */
export const transferChannel = defineKind({
  name: 'transfer-channel',
  label: { fr: 'canal de transfert', en: 'transfer channel' },
  help: {
    fr: 'Une banque, un opérateur de transfert, un téléphone ou une filière informelle, avec ses frais, sa marge de change, son délai et ses risques.',
    en: 'A bank, a money transfer operator, a phone or an informal channel, with its fee, exchange-rate margin, delay and risks.',
  },
  fields: transferChannelFields,
  presets: {},
  sheet: transferChannelSheet,
  check: checkChannel,
  declare: declareChannel,
  relate() {},
  connect(channel) {
    openDesks(channel);
    declareResults(channel);
  },
  stages: channelStages,
});
