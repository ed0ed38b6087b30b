/** The manifest as the workbench serves it, beside the add-in. */
export async function fetchManifest(base: string): Promise<Document> {
  const response = await fetch(`${base}manifest.xml`);
  if (!response.ok) throw new Error(`The manifest could not be read (${response.status}).`);
  return new DOMParser().parseFromString(await response.text(), 'application/xml');
}

/**
 * What the resources of a manifest are in a language, by their ids: the override for it where there is one. Addresses of
 * the add-in are those of the workbench.
 * @param base where the workbench serves what the manifest serves from its own address, such as `add-in/`
 */
export function resourcesOf(
  manifest: Document,
  base: string,
  language: string,
): (id: string | null | undefined) => string {
  const home = manifest
    .querySelector('DefaultSettings > SourceLocation')
    ?.getAttribute('DefaultValue')
    ?.replace(/[^/]*$/, '');
  const resources = new Map(
    [...manifest.querySelectorAll('Resources [id]')].map((one) => [one.id, valueIn(one, language)]),
  );
  return (id) => {
    const value = resources.get(id ?? '') ?? '';
    return home === undefined ? value : value.replace(home, base);
  };
}

function valueIn(resource: Element, language: string): string {
  const override = [...resource.children].find(
    (one) => one.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? '';
}
