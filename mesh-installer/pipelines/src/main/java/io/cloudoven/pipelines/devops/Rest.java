package io.cloudoven.pipelines.devops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Asks Azure DevOps for one thing, and again where that may help. */
final class Rest {
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(2);
    private static final Duration LONGEST_OWN = Duration.ofSeconds(30);
    // 409: somebody else made the same at the same time, and the next look finds it.
    private static final Set<Integer> PASSING = Set.of(408, 409, 429, 500, 502, 503, 504);

    private final URI organization;
    private final Credential credential;
    private final AzureDevOpsOptions options;
    private final HttpClient client;

    Rest(URI organization, Credential credential, AzureDevOpsOptions options) {
        this.organization = organization;
        this.credential = credential;
        this.options = options;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout());
        options.sslContext().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /** Something that did not work this time. */
    static final class Passing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Duration> after;
        private final int status;

        Passing(String message, int status, Optional<Duration> after, Throwable cause) {
            super(message, cause);
            this.status = status;
            this.after = after;
        }

        Passing(String message, int status, Optional<Duration> after) {
            super(message);
            this.status = status;
            this.after = after;
        }
    }

    /** Does all of {@code work} again, from its beginning, when a part of it fails in a way that may pass. */
    <T> T attempting(String what, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (Passing failure) {
                if (attempt >= options.attempts()) {
                    throw new AzureDevOpsException(
                            what + ": gave up after " + attempt + " attempts, the last of which " + failure.getMessage()
                                    + "; try again later",
                            failure.status,
                            failure.getCause());
                }
                pause(failure.after.orElse(own(attempt)));
            }
        }
    }

    private void pause(Duration time) {
        try {
            options.waiting().wait(time.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        }
    }

    private static Duration own(int attempt) {
        Duration time = Duration.ofSeconds(1L << Math.min(attempt - 1, 10));
        return time.compareTo(LONGEST_OWN) > 0 ? LONGEST_OWN : time;
    }

    /** One request; the answer's object. */
    Map<String, ?> ask(String method, String path, Map<String, String> query, Object... body) {
        URI uri = URI.create(organization + path + query(query));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(options.timeout())
                .header("Authorization", credential.header())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(Json.write(body[0])))
                .build();
        String what = method + " " + uri;
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return answer(what, response);
        } catch (IOException e) {
            throw new Passing("failed with " + e, 0, Optional.empty(), new UncheckedIOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        }
    }

    private static Map<String, ?> answer(String what, HttpResponse<String> response) throws IOException {
        int status = response.statusCode();
        if (PASSING.contains(status)) {
            throw new Passing("answered " + status + said(response), status, retryAfter(response));
        }
        // To a token that it does not know, Azure DevOps answers 203 or 302 with the page to sign in at.
        if (status == 401 || status == 203 || status / 100 == 3) {
            throw new AzureDevOpsException(
                    what + ": the token is not accepted (" + status + "); it may have expired, or be of another"
                            + " organization",
                    status,
                    null);
        }
        if (status == 403) {
            throw new AzureDevOpsException(
                    what + ": the token's owner may not do this (403" + said(response) + "); give it the right, or take"
                            + " another",
                    status,
                    null);
        }
        if (status / 100 != 2) {
            throw new AzureDevOpsException(what + ": refused with " + status + said(response), status, null);
        }
        return Json.read(response.body());
    }

    /** What the server says is wrong. Servers do not repeat secrets that they were sent; a page of HTML says nothing. */
    private static String said(HttpResponse<String> response) {
        try {
            return Json.read(response.body()).get("message") instanceof String message ? ": " + message : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.headers().firstValue("Retry-After").flatMap(value -> {
            try {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
            } catch (NumberFormatException notSeconds) {
                return untilDate(value.strip());
            }
        });
    }

    private static Optional<Duration> untilDate(String value) {
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration time = Duration.between(Instant.now(), until);
            return Optional.of(time.isNegative() ? Duration.ZERO : time);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException("interrupted while Azure DevOps was asked");
        cancelled.initCause(cause);
        return cancelled;
    }

    /** A segment of a path. */
    static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String query(Map<String, String> query) {
        List<String> parts = query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> segment(entry.getKey()) + "=" + segment(entry.getValue()))
                .toList();
        return "?" + String.join("&", parts);
    }
}
