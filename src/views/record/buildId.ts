/** Id of this build. Compiled in, so that it names the running code and not the newest code on the server. */
export const buildId: string = import.meta.env['VITE_BUILD_ID'] ?? 'development';
