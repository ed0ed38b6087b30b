export function InsertScreen() {
  return <p className="soft">Being built.</p>;
}
