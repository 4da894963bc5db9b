import { blank } from '../../blanks.ts';
import { countWords } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';

const fewestWords = 3;
const fileName = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$/i;
const cameraName = /^(?:img|dsc|dscn|pxl|screenshot|image|photo|scan)[-_ ]?\d[\d\-_ ]*$/i;

/** TP418: a picture or drawing that does not say in words what it shows. */
export const alternatives: LessonRule = (lesson, report) => {
  for (const picture of lesson.pictures) {
    const alt = picture.alt.trim();
    const name = picture.name.split('/').at(-1) ?? '';
    const cure = `![${blank('what it shows, in a few words')}](${picture.name})`;
    if (fileName.test(alt) || cameraName.test(alt) || alt === name.replace(/\.\w+$/, '')) {
      report.error('TP418', picture, `"${alt}" is the name of a file; somebody who cannot see the picture learns nothing from it.`, cure);
    } else if (countWords(alt) < fewestWords) {
      report.error('TP418', picture, little(alt, 'picture'), cure);
    }
  }
  for (const drawing of lesson.drawings) {
    const alt = drawing.alt.trim();
    if (alt === '' || countWords(alt) >= fewestWords) continue;
    report.error(
      'TP418',
      drawing,
      little(alt, 'drawing'),
      `<Diagram name="${drawing.name}" alt="${blank('what it shows, in a few words')}">`,
    );
  }
};

function little(alt: string, what: string): string {
  return alt === ''
    ? `The ${what} has no description for somebody who cannot see it.`
    : `The description "${alt}" says too little to somebody who cannot see the ${what}.`;
}
