/** Permissions that give away the tenant, or every site or mailbox in it: a link may name them, never fill them in. */
export const broadPermissions = [
  'RoleManagement.ReadWrite.Directory',
  'AppRoleAssignment.ReadWrite.All',
  'Application.ReadWrite.All',
  'Directory.ReadWrite.All',
  'Sites.FullControl.All',
  'full_access_as_app',
] as const;

const lowered = new Set(broadPermissions.map((name) => name.toLowerCase()));

/** Token service and Graph compare names of permissions without regard to case. */
export function isBroadPermission(name: string): boolean {
  return lowered.has(name.trim().toLowerCase());
}
