import { defineKind } from '../../../src/institutions/kind.ts';
import type { Place } from '../../../src/institutions/kind.ts';
import { currency, reference } from '../../../src/schema/field.ts';

const words = { fr: 'essai', en: 'test' };

/** An enterprise for tests: from the sixth month on it pays 100 EUR a month back to an association, out of the world’s purse. */
export const payingBack = defineKind({
  name: 'social-enterprise',
  label: words,
  help: words,
  fields: {
    currency: currency({ label: words, help: words }),
    to: reference({ kinds: ['association'], label: words, help: words }),
  },
  presets: {},
  sheet: { purpose: words, rules: [], covers: [] },
  check: () => [],
  declare(values, place: Place) {
    const { build, id, index } = place;
    const code = build.currencyIndex(values.currency);
    const cash = build.accounts({
      owner: index,
      name: `${id}.cash`,
      class: 'asset',
      plane: 'cash',
      currency: code,
      count: 1,
    });
    return { place, values, code, cash, earns: -1, pays: -1, account: -1 };
  },
  relate() {},
  connect(instance) {
    const { place, values, code } = instance;
    const { build, index } = place;
    const partner = build.portOf(values.to, 'cash');
    instance.account = partner.first;
    instance.earns = build.flow({ from: build.outside, to: index, purpose: 'sale', currency: code });
    instance.pays = build.flow({ from: index, to: partner.owner, purpose: 'surplus', currency: code });
  },
  stages(instances, build) {
    build.stage({
      phase: 'settle',
      name: { fr: 'test surplus', en: 'test surplus' },
      run(period) {
        if (period < 5) return;
        for (const { code, cash, earns, pays, account } of instances) {
          build.ledger.post(build.world(code).first, cash.first, 10_000, earns);
          build.ledger.post(cash.first, account, 10_000, pays);
        }
      },
    });
  },
});
