package vn.binhxet.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;

import org.slf4j.LoggerFactory;

import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the program writes what went wrong: a rolling file in the user's folder. What people record
 * is in the journal and nowhere else; the log holds no names, points or papers.
 */
final class Logging {
    private Logging() {}

    /** The log in a user's folder. */
    static Path file(Path folder) {
        return folder.resolve("binhxet.log");
    }

    /** Sends all that is logged from now on into the log of that folder. */
    static void into(Path folder) {
        URL plan = Objects.requireNonNull(Logging.class.getResource("logging.xml"));
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.putProperty("file", file(folder).toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(plan);
        } catch (JoranException e) {
            throw new IllegalStateException("the plan of the log is part of the program", e);
        }
    }
}
