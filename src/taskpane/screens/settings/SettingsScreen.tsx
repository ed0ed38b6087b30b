export function SettingsScreen() {
  return <p className="soft">Being built.</p>;
}
