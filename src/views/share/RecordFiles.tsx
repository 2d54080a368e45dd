import { toRecordCsv } from '#model/csv/recordCsv.ts';
import { toRecordJson } from '#model/recordJson.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { saveFile } from '#views/ui/saveFile.ts';

/** Saves the record as data. */
export function RecordFiles() {
  const { alliance } = useAlliance();
  const name = `${alliance.id.toLowerCase()}-record`;
  return (
    <p className="share__files">
      <span>The whole record:</span>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(`${name}.csv`, toRecordCsv(alliance), 'text/csv;charset=utf-8')}
      >
        CSV
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(`${name}.json`, toRecordJson(alliance), 'application/json')}
      >
        JSON
      </button>
      <span>Only the JSON can be opened here again.</span>
    </p>
  );
}
