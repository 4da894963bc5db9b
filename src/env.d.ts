declare namespace App {
  interface Locals {
    /** What the author kit's components need of the lesson being rendered. */
    lesson: import('./components/lesson/context.ts').LessonContext;
  }
}
