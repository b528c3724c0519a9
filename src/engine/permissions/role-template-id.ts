import { directoryRoles } from '../../reference/directory-roles.ts';

/** Template id of a built-in role of Microsoft Entra, by its name as Microsoft writes it; the same in every tenant. */
export const roleTemplateId = (name: string): string | undefined =>
  Object.entries(directoryRoles).find(([, role]) => role === name)?.[0];
