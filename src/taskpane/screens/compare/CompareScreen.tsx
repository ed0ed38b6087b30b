export function CompareScreen() {
  return <p className="soft">Being built.</p>;
}
