export function HelpScreen() {
  return <p className="soft">Being built.</p>;
}
