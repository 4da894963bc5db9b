import type { Catalog, Course, Lesson } from '../catalog.ts';
import type { Report } from '../diagnostic.ts';

/** What a rule may look at beside the lesson. */
export interface Surroundings {
  readonly course: Course;
  readonly catalog: Omit<Catalog, 'diagnostics'>;
  /** The day of the check, so that review dates can be judged. */
  readonly today: Date;
  /** Whether warnings are wanted as well; a build asks for errors alone. */
  readonly advice: boolean;
}

/** A rule about one lesson. */
export type LessonRule = (lesson: Lesson, report: Report, surroundings: Surroundings) => void;

/** A rule about a course in one language as a whole. It reports to the file where the cure is written. */
export type CourseRule = (course: Course, reportFor: (file: string) => Report, surroundings: Surroundings) => void;
