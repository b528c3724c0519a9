/** Permissions that give away the tenant, or every site or mailbox in it: a link may name them, never fill them in. */
export const broadPermissions = [
  'RoleManagement.ReadWrite.Directory',
  'AppRoleAssignment.ReadWrite.All',
  'Application.ReadWrite.All',
  'Directory.ReadWrite.All',
  'Sites.FullControl.All',
  'full_access_as_app',
] as const;

export type BroadPermission = (typeof broadPermissions)[number];

/** Token service and Graph compare names of permissions without regard to case. */
export function broadPermissionOf(name: string): BroadPermission | undefined {
  const lower = name.trim().toLowerCase();
  return broadPermissions.find((broad) => broad.toLowerCase() === lower);
}

export const isBroadPermission = (name: string): boolean => broadPermissionOf(name) !== undefined;
