import type { ReactNode } from 'react';
import { allianceToCsv } from '#model/csv/allianceToCsv.ts';
import { toRecordJson } from '#model/recordJson.ts';
import { toList } from '#model/toList.ts';
import { membersWithoutShape } from '#model/withoutShape.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { saveFile } from '#views/ui/saveFile.ts';
import './OwnDataset.css';

/** Names the reader's own file, leads back to the built-in record, and downloads the file. */
export function OwnDatasetControls({ children }: { readonly children: ReactNode }) {
  const { alliance } = useAlliance();
  const { ownFile, builtInName, backToBuiltIn } = useDataset();
  const shapeless = membersWithoutShape(alliance).map(({ name }) => name);
  const fileName = alliance.id.toLowerCase();
  const saveJson = () => saveFile(`${fileName}.json`, toRecordJson(alliance), 'application/json');
  const saveCsv = () =>
    saveFile(`${fileName}.csv`, allianceToCsv(alliance), 'text/csv;charset=utf-8');
  return (
    <section className="dataset dataset--own" aria-label="Your own alliance file">
      <p>
        You see <b dir="auto">{ownFile}</b>, opened in this browser. It is not part of this site.
      </p>
      {shapeless.length > 0 && (
        <p>
          {`The geography of this site has no shape for ${toList(shapeless)}: look for ${shapeless.length === 1 ? 'this name' : 'these names'} below the map, not on it.`}
        </p>
      )}
      <p className="dataset__actions">
        <button type="button" className="button" onClick={backToBuiltIn}>
          Back to the {builtInName} record
        </button>
        {children}
        <button type="button" className="link-button" onClick={saveJson}>
          Download as JSON
        </button>
        <button type="button" className="link-button" onClick={saveCsv}>
          Download as CSV
        </button>
      </p>
    </section>
  );
}
