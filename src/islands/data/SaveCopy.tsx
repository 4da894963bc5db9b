import { writeBackup } from '#domain/backup.ts';
import type { LearningRecord } from '#domain/record.ts';
import { noteBackup } from '#stores/backups.ts';
import { currentLearner } from '#stores/learners.ts';
import type { DataLabels } from './labels.ts';

interface Props {
  readonly record: LearningRecord;
  readonly labels: DataLabels;
  readonly onSaved: () => void;
}

/** Saves the record as a file on the person's own device. */
export function SaveCopy({ record, labels, onSaved }: Props) {
  const save = () => {
    const now = new Date();
    const file = URL.createObjectURL(new Blob([writeBackup(record, currentLearner().name, now)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = `touchpoint-${now.toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(file);
    noteBackup(now);
    onSaved();
  };
  return (
    <section className="panel" aria-labelledby="data-save">
      <h2 id="data-save">{labels.save}</h2>
      <p>{labels.saveText}</p>
      <button type="button" className="button" onClick={save}>
        {labels.saveButton}
      </button>
    </section>
  );
}
