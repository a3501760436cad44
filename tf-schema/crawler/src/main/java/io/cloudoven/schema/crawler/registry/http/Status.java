package io.cloudoven.schema.crawler.registry.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

/** What an HTTP status means here: content, nothing there, try again, or a refusal with what to do. */
final class Status {

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int RANGE_REFUSED = 416;

    private Status() {}

    static boolean hasContent(int status) {
        return status == OK || status == PARTIAL;
    }

    static boolean isRangeRefused(int status) {
        return status == RANGE_REFUSED;
    }

    /** Lets content, "not modified" and "nothing there" pass. */
    static void check(HttpResponse<?> response, HttpOptions options) throws IOException {
        int status = response.statusCode();
        if (hasContent(status) || status == Reply.NOT_MODIFIED || status == NOT_FOUND || status == GONE) {
            return;
        }
        if (Attempts.passes(status)) {
            throw new Attempts.Busy(
                    status,
                    RetryAfter.read(
                            response.headers().firstValue("Retry-After"),
                            options.time().now()));
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            throw new Exchange.GivenUp("answered " + status + "; " + whatToDo(response.uri(), status, options));
        }
        throw new Exchange.GivenUp("answered " + status + ", which this client does not understand; check the address");
    }

    private static String whatToDo(URI uri, int status, HttpOptions options) {
        String host = HostName.of(uri);
        if (options.credentials().tokenFor(uri).isEmpty()) {
            return "there is no token for " + host + ": " + Credentials.howToSet(uri);
        }
        return status == UNAUTHORIZED
                ? host + " does not accept the token it was given; get a new one: " + Credentials.howToSet(uri)
                : "the token for " + host + " does not allow this; ask its owner for access, or "
                        + Credentials.howToSet(uri);
    }
}
