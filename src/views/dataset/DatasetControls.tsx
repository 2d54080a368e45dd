import { useState } from 'react';
import { toRecordJson } from '#model/recordJson.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { saveFile } from '#views/ui/saveFile.ts';
import './Dataset.css';

/** Which file is shown, the way to another one, and an own one to take along. */
export function DatasetControls() {
  const { alliance } = useAlliance();
  const { ownFile, builtInName, openDialog, backToBuiltIn } = useDataset();
  const [result, setResult] = useState('');
  const open = (
    <button type="button" className="link-button" onClick={openDialog}>
      Open {ownFile === null ? 'your own' : 'another'} alliance file
    </button>
  );
  if (ownFile === null) return <p className="dataset">{open}</p>;

  const fileName = alliance.id.toLowerCase();
  const saveJson = () => saveFile(`${fileName}.json`, toRecordJson(alliance), 'application/json');
  const saveCsv = async () => {
    try {
      const { allianceToCsv } = await import('#model/allianceToCsv.ts');
      saveFile(`${fileName}.csv`, allianceToCsv(alliance), 'text/csv;charset=utf-8');
      setResult('');
    } catch (problem) {
      console.info('The table could not be written.', problem);
      setResult('A part of the page could not be loaded. Reload the page, then try again.');
    }
  };
  return (
    <section className="dataset dataset--own" aria-label="Your own alliance file">
      <p>
        You see <b dir="auto">{ownFile}</b>, opened in this browser. It is not part of this site.
      </p>
      <p className="dataset__actions">
        <button type="button" className="button" onClick={backToBuiltIn}>
          Back to the {builtInName} record
        </button>
        {open}
        <button type="button" className="link-button" onClick={saveJson}>
          Download as JSON
        </button>
        <button type="button" className="link-button" onClick={() => void saveCsv()}>
          Download as CSV
        </button>
        <span role="status">{result}</span>
      </p>
    </section>
  );
}
