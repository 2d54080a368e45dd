/** Switches full screen on or, unless `onlyEnter`, off. A refusal by the browser is ignored. */
export function toggleFullScreen(onlyEnter: boolean): void {
  const ignore = () => undefined;
  if (document.fullscreenElement) {
    if (!onlyEnter) document.exitFullscreen().catch(ignore);
    return;
  }
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(ignore);
}
