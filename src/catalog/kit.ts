/** What a tag of the author kit takes. */
export interface Tag {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Written as `<Tag … />`, without content. */
  readonly empty?: true;
  /** The content is data for the reader; it is not rendered as running text. */
  readonly data?: true;
  /** The tag declares an item: two bare words stand first, its id and its objective. */
  readonly item?: true;
  /** A quote that stands directly in the block is said at the end. */
  readonly closing?: true;
}

/** The tags a lesson may use. */
export const tags: Readonly<Record<string, Tag>> = {
  Prequestion: { required: [], optional: ['order'], data: true, item: true },
  Q: { required: [], optional: ['choose', 'order', 'rank', 'scenario', 'critical-reading'], data: true, item: true },
  Curve: { required: [], optional: [], data: true, item: true, closing: true },
  SelfCheck: { required: [], optional: [], data: true, item: true },
  Reflection: { required: [], optional: [], data: true, item: true, closing: true },
  Rewrite: { required: [], optional: ['words'], data: true, item: true, closing: true },
  Plan: { required: [], optional: [], data: true, item: true },
  MetricsLab: { required: [], optional: [], data: true, item: true, closing: true },
  Conversation: { required: [], optional: [], data: true, item: true },
  JourneyMap: { required: [], optional: [], data: true, item: true },
  Diagram: { required: ['name', 'alt'], optional: [], data: true },
  Answer: { required: ['to'], optional: [], empty: true },
  KeyTerms: { required: [], optional: [], empty: true },
  Activity: { required: ['minutes'], optional: [] },
  Good: { required: [], optional: [] },
  Poor: { required: [], optional: [] },
  Worked: { required: [], optional: [] },
  Myth: { required: [], optional: [] },
  Monday: { required: [], optional: [] },
  Bridge: { required: [], optional: [] },
};

export const diagramNames = ['lenses', 'iceberg', 'emotion-curve', 'journey-strip', 'touchpoints'] as const;
export type DiagramName = (typeof diagramNames)[number];
