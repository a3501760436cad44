package io.cloudoven.registry;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A way to answer badly. */
@FunctionalInterface
public interface Fault {

    /** @param right what a good server would send, empty if nothing */
    void answer(HttpExchange exchange, byte[] right) throws IOException;

    static Fault status(int status) {
        return status(status, Map.of());
    }

    static Fault status(int status, Map<String, String> headers) {
        return (exchange, right) -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Fault redirect(String location) {
        return status(302, Map.of("Location", location));
    }

    /** A login page instead of what was asked for. */
    static Fault html() {
        return (exchange, right) -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            body(exchange, "<!DOCTYPE html><title>Log in</title>".getBytes(StandardCharsets.UTF_8));
        };
    }

    static Fault instead(String json) {
        return (exchange, right) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            body(exchange, json.getBytes(StandardCharsets.UTF_8));
        };
    }

    static Fault instead(byte[] bytes) {
        return (exchange, right) -> body(exchange, bytes);
    }

    /** Says how much comes, sends half of it and hangs up. */
    static Fault cutOff() {
        return (exchange, right) -> {
            exchange.getResponseHeaders().set("ETag", Content.tag(right));
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, right.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("cut off on purpose");
        };
    }

    /** Sends half and then nothing more. */
    static Fault stall() {
        return (exchange, right) -> {
            exchange.getResponseHeaders().set("ETag", Content.tag(right));
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, right.length / 2);
            exchange.getResponseBody().flush();
            hang().answer(exchange, right);
        };
    }

    /** Sends nothing, until the server closes. */
    static Fault hang() {
        return (exchange, right) -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    private static void body(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
