/** Settings without the keys that are the data team's own: those that begin with `x-`. */
export function withoutOwnKeys<Settings extends object>(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith('x-'))) as Settings;
}
