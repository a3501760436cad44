package io.cloudoven.tools;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The connection to a browser: commands with their results, and the events it reports. */
final class DevTools implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SECONDS = 60;

    private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
    private final List<Map<?, ?>> events = new CopyOnWriteArrayList<>();
    private WebSocket socket;
    private int last;

    private DevTools() {}

    static DevTools connect(URI address) {
        DevTools devTools = new DevTools();
        devTools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, devTools.new Messages())
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
        return devTools;
    }

    /** Runs a command; an empty session is the browser itself. */
    Map<?, ?> call(String session, String method, Map<String, ?> parameters) {
        int id = ++last;
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(message(id, session, method, parameters), true).join();
        try {
            Map<?, ?> answered = answer.get(SECONDS, TimeUnit.SECONDS);
            if (answered.get("error") != null) {
                throw new IllegalStateException(method + " failed: " + answered.get("error"));
            }
            return (Map<?, ?>) answered.get("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The parameters of the events of that name in a session, in the order they came. */
    List<Map<?, ?>> events(String session, String method) {
        return events.stream()
                .filter(event -> method.equals(event.get("method")) && session.equals(event.get("sessionId")))
                .<Map<?, ?>>map(event -> (Map<?, ?>) event.get("params"))
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static String message(int id, String session, String method, Map<String, ?> parameters) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("id", id);
            if (!session.isEmpty()) {
                json.writeStringField("sessionId", session);
            }
            json.writeStringField("method", method);
            json.writeFieldName("params");
            write(json, parameters);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value);
        }
    }

    private void receive(String message) {
        Map<?, ?> received = (Map<?, ?>) JsonValues.parse(message);
        if (received.get("id") instanceof BigDecimal id) {
            CompletableFuture<Map<?, ?>> answer = waiting.remove(id.intValue());
            if (answer != null) {
                answer.complete(received);
            }
        } else {
            events.add(received);
        }
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
            text.append(part);
            if (end) {
                receive(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
