// @ts-check
/**
 * Where the add-in is served: the manifest and every help link are written from this one address.
 */

const LOCAL = 'https://localhost:3000';

/**
 * The address of METERWISE_URL, without a slash at the end; https://localhost:3000 where it is not set, so that a
 * build never points at a server that nobody chose. Office loads add-ins over https only.
 * @param {Record<string, string | undefined>} [environment]
 */
function readAddress(environment = process.env) {
  const text = environment['METERWISE_URL'] || LOCAL;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `METERWISE_URL is ${text}; it must be an https address such as https://example.com/meterwise.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The manifest for another address: every mention of the local one is replaced.
 * @param {string} manifest the text of manifest.xml
 * @param {string} address
 */
function addressManifest(manifest, address) {
  return manifest.replaceAll(LOCAL, address);
}

module.exports = { LOCAL, readAddress, addressManifest };
