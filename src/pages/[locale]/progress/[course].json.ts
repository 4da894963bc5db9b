import type { APIRoute } from 'astro';
import type { Course } from '#catalog/catalog.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { forLearners } from '#components/lesson/for-learners.ts';
import type { CourseItems } from '#islands/ProgressCourse.tsx';

export function getStaticPaths() {
  return siteCatalog().courses.map((course) => ({ params: { locale: course.locale, course: course.id }, props: { course } }));
}

/** All questions of a course, for the page where one looks back at one's answers. */
export const GET: APIRoute<{ course: Course }> = async ({ props: { course } }) => {
  const lessons = course.lessons.map(async ({ id, items }) => [id, await Promise.all(items.map((item) => forLearners(item, course)))]);
  const found: CourseItems = { items: Object.fromEntries(await Promise.all(lessons)) };
  return new Response(JSON.stringify(found), { headers: { 'Content-Type': 'application/json' } });
};
