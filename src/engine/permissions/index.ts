/** Public face of what a request needs. */
export { decodePermissionIndex } from './permission-table.ts';
