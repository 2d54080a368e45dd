/** Which build this is: compiled in, so that it names the code that runs and not the newest one on the server. */
export const buildId: string = import.meta.env['VITE_BUILD_ID'] ?? 'development';
