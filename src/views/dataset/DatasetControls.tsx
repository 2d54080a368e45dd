import { useAlliance } from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { downloadText } from '#views/dataset/downloadText.ts';
import './Dataset.css';

/** Which file is shown, the way to another one, and an own one to take along. */
export function DatasetControls() {
  const { alliance } = useAlliance();
  const { ownFile, builtInName, openDialog, backToBuiltIn } = useDataset();
  const open = (
    <button type="button" className="link-button" onClick={openDialog}>
      Open {ownFile === null ? 'your own' : 'another'} alliance file
    </button>
  );
  if (ownFile === null) return <p className="dataset">{open}</p>;

  const fileName = alliance.id.toLowerCase();
  const download = (document: Document, type: 'json' | 'csv') => {
    if (type === 'json') {
      const text = `${JSON.stringify(alliance, null, 2)}\n`;
      downloadText(document, `${fileName}.json`, 'application/json', text);
      return;
    }
    void import('#model/allianceToCsv.ts').then(({ allianceToCsv }) =>
      downloadText(document, `${fileName}.csv`, 'text/csv', allianceToCsv(alliance)),
    );
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
        {(['json', 'csv'] as const).map((type) => (
          <button
            key={type}
            type="button"
            className="link-button"
            onClick={({ currentTarget }) => download(currentTarget.ownerDocument, type)}
          >
            Download as {type.toUpperCase()}
          </button>
        ))}
      </p>
    </section>
  );
}
