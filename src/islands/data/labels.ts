import type { PageMessages } from '#i18n/messages/en.ts';

export type DataLabels = PageMessages['data'];
