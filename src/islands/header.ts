import { severalLearners } from '#stores/several-learners.ts';

if (severalLearners()) import('./switch-learner.ts');
