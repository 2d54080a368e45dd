/** True if a worker can and should keep the page offline: not in the single file and not in a frame. */
export function canKeep(): boolean {
  const isSingle = document.documentElement.hasAttribute('data-single');
  return import.meta.env.PROD && !isSingle && window.top === window && 'serviceWorker' in navigator;
}
