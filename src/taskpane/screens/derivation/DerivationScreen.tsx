export function DerivationScreen() {
  return <p className="soft">Being built.</p>;
}
