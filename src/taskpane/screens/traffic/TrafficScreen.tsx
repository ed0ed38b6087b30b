export function TrafficScreen() {
  return <p className="soft">Being built.</p>;
}
