export function FunctionsScreen() {
  return <p className="soft">Being built.</p>;
}
