package vn.binhxet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.GoogleJavaFormatToolProvider;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every source is written as google-java-format (AOSP) writes it. {@code mvn test -Dtest=FormatTest
 * -Dformat=write} rewrites those that are not.
 *
 * <p>A test and no Maven plugin, because the formatter needs the JDK that the sources are for, and
 * Maven may run on an older one.
 */
class FormatTest {
    private static final String REWRITE = "mvn test -Dtest=FormatTest -Dformat=write";

    @Test
    void everySourceIsFormatted() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        StringWriter unformatted = new StringWriter();
        StringWriter errors = new StringWriter();

        new GoogleJavaFormatToolProvider()
                .run(
                        new PrintWriter(unformatted, true),
                        new PrintWriter(errors, true),
                        arguments(write ? "--replace" : "--dry-run"));

        assertThat(errors.toString()).isEmpty();
        assertThat(unformatted.toString().lines()).as("to be rewritten by: " + REWRITE).isEmpty();
    }

    private static String[] arguments(String what) throws IOException {
        return Stream.concat(Stream.of("--aosp", what), sources().stream()).toArray(String[]::new);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
        }
    }
}
