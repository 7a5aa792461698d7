import type { FunctionComponent } from 'preact';
import type { Scenario } from '../../schema/scenario.ts';
import type { AppText } from '../../text/app.ts';
import type { Result } from '../simulation.ts';
import { hasCorridor } from '../transfers/has-corridor.ts';

/** What a panel is shown: the result, and the institutions of its kind by id. */
export interface PanelProps {
  readonly result: Result;
  readonly institutions: readonly string[];
}

/** A closer look at the institutions of one kind, below the charts of a result. */
export interface Panel {
  readonly name: string;
  /** Shown when the scenario holds an institution of this kind that the panel accepts; null for one that looks at the whole. */
  readonly kind: string | null;
  /** Left out, every scenario with such an institution is accepted. */
  readonly accepts?: (scenario: Scenario) => boolean;
  readonly title: AppText;
  /** Loaded when the reader opens the panel. */
  load(): Promise<FunctionComponent<PanelProps>>;
}

/** All panels, in the order in which they are offered. */
export const panels: readonly Panel[] = [
  {
    name: 'transfers',
    kind: 'transfer-channel',
    accepts: hasCorridor,
    title: 'panelTransfers',
    load: async () => (await import('../transfers/channels-panel.tsx')).ChannelsPanel,
  },
  {
    name: 'pool',
    kind: 'microcredit-pool',
    title: 'panelPool',
    load: async () => (await import('../pool/pool-panel.tsx')).PoolPanel,
  },
  {
    name: 'enterprise',
    kind: 'social-enterprise',
    title: 'panelEnterprise',
    load: async () => (await import('../enterprise/enterprise-panel.tsx')).EnterprisePanel,
  },
  {
    name: 'local-impact',
    kind: 'local-economy',
    title: 'panelLocal',
    load: async () => (await import('../local/local-panel.tsx')).LocalPanel,
  },
  {
    name: 'group-book',
    kind: 'savings-group',
    title: 'panelGroupBook',
    load: async () => (await import('../groups/book-panel.tsx')).BookPanel,
  },
  {
    name: 'group-worth',
    kind: 'savings-group',
    title: 'panelGroupWorth',
    load: async () => (await import('../groups/worth-panel.tsx')).WorthPanel,
  },
  {
    name: 'seats',
    kind: 'transfer-channel',
    accepts: hasCorridor,
    title: 'panelSeats',
    load: async () => (await import('../transfers/seats-panel.tsx')).SeatsPanel,
  },
  {
    name: 'group-own-book',
    kind: 'savings-group',
    title: 'panelGroupOwnBook',
    load: async () => (await import('../groups/own-book-panel.tsx')).OwnBookPanel,
  },
  {
    name: 'ten',
    kind: null,
    title: 'panelTen',
    load: async () => (await import('../ten/ten-panel.tsx')).TenPanel,
  },
  {
    name: 'horizon',
    kind: null,
    title: 'panelHorizon',
    load: async () => (await import('../horizon/horizon-panel.tsx')).HorizonPanel,
  },
  {
    name: 'money-view',
    kind: null,
    title: 'panelMoneyView',
    load: async () => (await import('../money-view/money-view-panel.tsx')).MoneyViewPanel,
  },
  {
    name: 'sensitivity',
    kind: null,
    title: 'panelSensitivity',
    load: async () => (await import('../sensitivity/sensitivity-panel.tsx')).SensitivityPanel,
  },
  {
    name: 'stress',
    kind: null,
    title: 'panelStress',
    load: async () => (await import('./stress-panel.tsx')).StressPanel,
  },
  {
    name: 'causes',
    kind: null,
    title: 'panelCauses',
    load: async () => (await import('../flows/causes-panel.tsx')).CausesPanel,
  },
  {
    name: 'flows',
    kind: null,
    title: 'panelFlows',
    load: async () => (await import('../flows/flows-panel.tsx')).FlowsPanel,
  },
];
