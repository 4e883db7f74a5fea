package vn.binhxet.store;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a Java of its own, made to start fast. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader from;
    private final BufferedWriter to;

    private ChildProgram(Process process) {
        this.process = process;
        this.from = process.inputReader();
        this.to = process.outputWriter();
    }

    /**
     * Starts it.
     *
     * @param scratch where it may leave the pieces that a killed program leaves
     */
    static ChildProgram start(Path scratch, Class<?> program, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Xshare:auto");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add(program.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(new File(scratch.toFile(), "errors.txt"));
        return new ChildProgram(builder.start());
    }

    long pid() {
        return process.pid();
    }

    /** The next line it says; null when it has ended. */
    @Nullable String line() throws IOException {
        return from.readLine();
    }

    /**
     * The next line, which is a number.
     *
     * @throws IOException if it ended instead
     */
    int number() throws IOException {
        String line = line();
        if (line == null) {
            throw new IOException("it ended by itself");
        }
        return Integer.parseInt(line);
    }

    /** Whether it has said something that was not read yet. */
    boolean hasSaid() throws IOException {
        return from.ready();
    }

    void say(String line) throws IOException {
        to.write(line);
        to.newLine();
        to.flush();
    }

    /**
     * Ends it between two instructions. What it said stays readable, which it would not if the
     * process itself were asked.
     */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Sends it a signal by name. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    }

    /** Lets it write no file beyond so many bytes; "unlimited" as it was. */
    void limitFiles(String bytes) throws IOException, InterruptedException {
        new ProcessBuilder("prlimit", "--pid=" + pid(), "--fsize=" + bytes + ":").start().waitFor();
    }

    /** Lets it run for so short a while that sleeping would take longer. */
    static void passTime(int nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() - until < 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
