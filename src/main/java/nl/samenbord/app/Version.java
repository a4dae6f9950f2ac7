package nl.samenbord.app;

/** Which version of the program this is; only the packaged program knows. */
final class Version {
    private Version() {}

    static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "Samenbord" : "Samenbord " + version;
    }
}
