import { lazy } from 'react';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { PartBoundary } from '#views/ui/PartBoundary.tsx';
import './Dataset.css';

/** They come with the file that is opened. */
const OwnDatasetControls = lazy(() =>
  import('#views/dataset/OwnDatasetControls.tsx').then((module) => ({
    default: module.OwnDatasetControls,
  })),
);

/** The way to an alliance file of the reader's own, and what can be done with one that is shown. */
export function DatasetControls() {
  const { ownFile, openDialog } = useDataset();
  const open = (
    <button type="button" className="link-button" onClick={openDialog}>
      {`Open ${ownFile === null ? 'your own' : 'another'} alliance file`}
    </button>
  );
  if (ownFile === null) return <p className="dataset">{open}</p>;
  return (
    <PartBoundary>
      <OwnDatasetControls>{open}</OwnDatasetControls>
    </PartBoundary>
  );
}
