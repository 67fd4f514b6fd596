package dev.gatehouse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, written into {@code version.properties} by the build itself. */
public final class ProgramVersion implements IVersionProvider {

    /** The version alone, such as {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "version");
    }

    @Override
    public String[] getVersion() {
        return new String[]{"Gatehouse " + current()};
    }
}
