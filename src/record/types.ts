import type {
  BlockDiff,
  PageProvision,
  ProvisionStatus,
} from '../../packages/docusaurus-plugin-version-diff/src/public';

/** A page of the policy in one version, cut into provisions. */
export interface PolicyPage {
  readonly versionId: string;
  readonly topicId: string;
  /** Relative to the project. */
  readonly file: string;
  readonly provisions: readonly PageProvision[];
}

/** How a provision stands to its earlier and later versions. */
export interface ProvisionStanding {
  /** What became of it against the version before; `first` in the oldest. */
  readonly status: ProvisionStatus | 'first';
  /** The marked text of what changed; empty where nothing did. */
  readonly change: readonly BlockDiff[];
  /** First version with this very text. */
  readonly since: string;
  /** Last version with this very text. */
  readonly until: string;
}
