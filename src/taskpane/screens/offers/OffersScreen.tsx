export function OffersScreen() {
  return <p className="soft">Being built.</p>;
}
