package org.dragoman.cli;

import picocli.CommandLine.IVersionProvider;

/// The version and the commit that this build was made from.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "dragoman %s (commit %s)"
                    .formatted(
                            version == null ? "unpackaged" : version,
                            System.getProperty("dragoman.commit", "unknown"))
        };
    }
}
