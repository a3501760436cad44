package io.cloudoven.schema.crawler.plugin.grpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What has arrived of the reply to one call. */
final class Reply {

    private static final int LONGEST_HEADERS = 64 * 1024;
    private static final int LONGEST_MESSAGE = 2_000;

    private final Map<String, String> headers = new HashMap<>();
    private final Message message;
    private final ByteArrayOutputStream headerBlock = new ByteArrayOutputStream();
    private boolean lastHeaders;
    private boolean ended;

    Reply(int longest) {
        message = new Message(longest);
    }

    /** Whether the stream has ended. */
    boolean ended() {
        return ended;
    }

    void data(Frame frame) throws IOException {
        message.add(frame.payload(), frame.contentStart(), frame.contentLength());
        ended = frame.has(Frame.END_STREAM);
    }

    void headers(Frame frame) throws IOException {
        lastHeaders = frame.has(Frame.END_STREAM);
        headerBlock.reset();
        fragment(frame, frame.contentStart(), frame.contentLength());
    }

    void continuation(Frame frame) throws IOException {
        fragment(frame, 0, frame.payload().length);
    }

    private void fragment(Frame frame, int start, int length) throws IOException {
        headerBlock.write(frame.payload(), start, length);
        if (headerBlock.size() > LONGEST_HEADERS) {
            throw new ProtocolException("sends more than " + LONGEST_HEADERS + " bytes of headers");
        }
        if (frame.has(Frame.END_HEADERS)) {
            headers.putAll(Headers.read(headerBlock.toByteArray()));
            ended = lastHeaders;
        }
    }

    /** @throws GrpcStatusException if the plugin says that the call failed */
    byte[] result() throws IOException {
        String http = headers.getOrDefault(":status", "none");
        String status = headers.get("grpc-status");
        if (status == null) {
            throw new ProtocolException("ends its reply without a gRPC status (HTTP status " + shown(http) + ")");
        }
        int code;
        try {
            code = Integer.parseInt(status);
        } catch (NumberFormatException e) {
            throw new ProtocolException("answers with the gRPC status " + shown(status));
        }
        if (code != 0) {
            throw new GrpcStatusException(code, shown(percentDecoded(headers.getOrDefault("grpc-message", ""))));
        }
        return message.complete();
    }

    private static String percentDecoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // not encoded as it should be: shown as it came
        }
    }

    private static String shown(String text) {
        String shown = text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
        return shown.replaceAll("[\\p{Cntrl}&&[^\n]]", "?");
    }
}
