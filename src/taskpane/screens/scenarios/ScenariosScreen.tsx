export function ScenariosScreen() {
  return <p className="soft">Being built.</p>;
}
