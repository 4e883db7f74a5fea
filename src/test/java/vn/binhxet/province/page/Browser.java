package vn.binhxet.province.page;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, led through its own remote protocol; one page. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LISTENING = "DevTools listening on ";
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Answers answers = new Answers();
    private final WebSocket socket;
    private int sent;

    private Browser(Process process, HttpClient http, URI page) {
        this.process = process;
        socket = http.newWebSocketBuilder().buildAsync(page, answers).join();
    }

    /** Where it is installed; empty on a machine without it. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens a page from the disk.
     *
     * @param profile an empty folder for what the browser keeps
     */
    static Browser open(Path page, Path profile) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                installed().orElseThrow().toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .start();
        process.getInputStream().close();
        BufferedReader errors =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = errors.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = errors.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the browser did not start");
        }
        Thread.ofVirtual().start(() -> drain(errors));
        URI lead = URI.create(line.substring(LISTENING.length()));
        HttpClient http = HttpClient.newHttpClient();
        URI make = URI.create("http://127.0.0.1:" + lead.getPort() + "/json/new?" + page.toUri());
        HttpRequest request =
                HttpRequest.newBuilder(make).PUT(HttpRequest.BodyPublishers.noBody()).build();
        String made = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        URI socket = URI.create(JSON.readTree(made).get("webSocketDebuggerUrl").asString());
        Browser browser = new Browser(process, http, socket);
        browser.value(
                "new Promise(done => document.readyState === 'complete' ? done(1)"
                        + " : addEventListener('load', () => done(1)))");
        return browser;
    }

    /** What an expression is worth in the page; a promise is waited for. */
    JsonNode value(String expression) {
        JsonNode answer =
                call(
                        "Runtime.evaluate",
                        Map.of(
                                "expression", expression,
                                "awaitPromise", true,
                                "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Chooses a file in a field, as a hand does. */
    void choose(String field, Path file) {
        int root = call("DOM.getDocument", Map.of()).get("root").get("nodeId").asInt();
        int node =
                call("DOM.querySelector", Map.of("nodeId", root, "selector", field))
                        .get("nodeId")
                        .asInt();
        call(
                "DOM.setFileInputFiles",
                Map.of("nodeId", node, "files", new String[] {file.toString()}));
    }

    private JsonNode call(String method, Map<String, ?> params) {
        sent++;
        ObjectNode message = JSON.createObjectNode();
        message.put("id", sent).put("method", method).set("params", JSON.valueToTree(params));
        CompletableFuture<JsonNode> answer = answers.to(sent);
        socket.sendText(message.toString(), true).join();
        JsonNode told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new IllegalStateException(told.get("error").toString());
        }
        return told.get("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private static void drain(BufferedReader errors) {
        try {
            errors.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts together what the browser says, and hands each answer to who waits for it. */
    private static final class Answers implements WebSocket.Listener {
        private final StringBuilder words = new StringBuilder();
        private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

        CompletableFuture<JsonNode> to(int id) {
            return waiting.computeIfAbsent(id, _ -> new CompletableFuture<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            words.append(part);
            if (last) {
                JsonNode told = JSON.readTree(words.toString());
                words.setLength(0);
                if (told.has("id")) {
                    to(told.get("id").asInt()).complete(told);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
