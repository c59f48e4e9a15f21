/** Words of what makes, carries and compares digests all day, whatever a text says of them: patterns to be joined. */
export const wordsOfOthers: readonly string[] = [
  String.raw`\b(?:docker|podman|containerd?|image|layer|registry|manifest|helm|kubernetes|pod)s?\b`,
  String.raw`\bh1:|\bCertUtil\b|\.(?:exe|dmg|msi|zip|t?gz|iso|apk|deb|rpm|jar|whl|tar)\b`,
  String.raw`\b(?:git|commit|branch|merge|diff|HEAD|refs|rev|revision|submodule|checkout|detached)\b`,
  String.raw`\b(?:npm|yarn|pnpm|pip|cargo|gem|composer|maven|gradle|hexpm|deno|packages?|dependenc(?:y|ies)|lockfile)\b`,
  String.raw`\b(?:webpack|vite|rollup|chunks?|assets?|gzip|bundle|sourceMappingURL|release|artifact|deploy\w{0,6}|downloads?|snapshot)\b`,
  String.raw`\b(?:certificate|x509v?3?|thumbprint|fingerprint|ssh|ed25519|rsa|gpg|pgp|dkim|kty)\b|-----BEGIN`,
];

/** Chats and help desks that have a hash of their own for who somebody is. */
export const otherChats = 'intercom|zendesk|drift|hubspot|tawk|chatwoot|beacon|canny';
