/** Goes to full screen or, unless it is only to be entered, back. Browsers that refuse leave the lesson as it is. */
export function toggleFullScreen(onlyEnter: boolean): void {
  const ignore = () => undefined;
  if (document.fullscreenElement) {
    if (!onlyEnter) document.exitFullscreen().catch(ignore);
    return;
  }
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(ignore);
}
