import * as v from 'valibot';

/**
 * What winget takes (manifest schemas 1.10.0 of microsoft/winget-cli), as far as our manifests go: a field that is not
 * here is refused, so that whoever adds one looks it up.
 */
const url = v.pipe(v.string(), v.regex(/^https?:\/\/.+$/i), v.maxLength(2048));
const identifier = v.pipe(
  v.string(),
  v.regex(/^[^.\s\\/:*?"<>|]{1,32}(\.[^.\s\\/:*?"<>|]{1,32}){1,7}$/),
  v.maxLength(128),
);
// Quoted in YAML: 1.0 would be a number.
const packageVersion = v.pipe(v.string(), v.regex(/^[^\\/:*?"<>|]+$/), v.maxLength(128));
const hash = v.pipe(v.string(), v.regex(/^[A-Fa-f0-9]{64}$/));
const locale = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z]{1,8})*$/), v.maxLength(20));
const text = (min: number, max: number) => v.pipe(v.string(), v.minLength(min), v.maxLength(max));

const common = {
  PackageIdentifier: identifier,
  PackageVersion: packageVersion,
  ManifestVersion: v.literal('1.10.0'),
};

const installer = v.strictObject({
  Architecture: v.picklist(['x64', 'arm64']),
  InstallerType: v.picklist(['nullsoft', 'wix']),
  Scope: v.picklist(['user', 'machine']),
  InstallerUrl: url,
  InstallerSha256: hash,
});

/** One of the three files that make a package. */
export const wingetManifest = v.variant('ManifestType', [
  v.strictObject({ ...common, ManifestType: v.literal('version'), DefaultLocale: locale }),
  v.strictObject({
    ...common,
    ManifestType: v.literal('installer'),
    Installers: v.pipe(v.array(installer), v.minLength(1), v.maxLength(1024)),
    Protocols: v.pipe(v.array(text(1, 2048)), v.maxLength(64)),
  }),
  v.strictObject({
    ...common,
    ManifestType: v.literal('defaultLocale'),
    PackageLocale: locale,
    Publisher: text(2, 256),
    PublisherUrl: url,
    PackageName: text(2, 256),
    PackageUrl: url,
    License: text(3, 512),
    LicenseUrl: url,
    ShortDescription: text(3, 256),
    ReleaseNotesUrl: url,
  }),
]);
