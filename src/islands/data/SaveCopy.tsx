import { writeBackup } from '#domain/backup.ts';
import type { LearningRecord } from '#domain/record.ts';
import { noteBackup } from '#stores/backups.ts';
import { currentLearner } from '#stores/learner-list.ts';
import { fileNameOf, saveFile } from '../save-file.ts';
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
    const { name } = currentLearner();
    saveFile(writeBackup(record, name, now), fileNameOf(name, now));
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
