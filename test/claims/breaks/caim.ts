import { type Break, deafTo } from './overrides.ts';

const noCoaches = deafTo('programme', { path: /^trainers\.count$/, value: 0 });

export const caim: Readonly<Record<string, Break>> = {
  C08: {
    says: 'those who were trained train nobody',
    kinds: deafTo('programme', { path: /^cascade\.each$/, value: 0 }),
  },
  C33: { says: 'there is never a coach', kinds: noCoaches },
  C34: { says: 'there is never a coach', kinds: noCoaches },
  C35: { says: 'there is never a coach', kinds: noCoaches },
  C47: {
    says: 'what is known of the country never fades',
    kinds: deafTo('programme', { path: /^information\.fades$/, value: 0 }),
  },
  'C47-advice': { says: 'there is never a coach', kinds: noCoaches },
  C56: {
    says: 'no service doubles another',
    kinds: deafTo('programme', { path: /^overlap\.share$/, value: 0 }),
  },
  C65: {
    says: 'nobody needs farmers',
    kinds: deafTo('programme', { path: /^skills\.farming\.demand$/, value: 0 }),
  },
  'C65-unneeded': {
    says: 'computing is needed as well',
    kinds: deafTo('programme', { path: /^skills\.computing\.demand$/, value: 50 }),
  },
  C66: {
    says: 'a profile never goes stale',
    kinds: deafTo('programme', { path: /^register\.stale$/, value: 0 }),
  },
  C67: {
    says: 'a course costs nobody any pay',
    kinds: deafTo('programme', { path: /^audiences\.athome\.lostPay$/, value: 0 }),
  },
};
