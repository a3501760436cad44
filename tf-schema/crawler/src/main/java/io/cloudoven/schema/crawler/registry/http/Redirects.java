package io.cloudoven.schema.crawler.registry.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Follows redirects, over TLS only; each host gets its own token and no other's. */
final class Redirects {

    private static final int MOST = 10;
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final Body.Sink NOWHERE = bytes -> {};

    private final HttpClient client;
    private final HttpOptions options;

    Redirects(HttpClient client, HttpOptions options) {
        this.client = client;
        this.options = options;
    }

    HttpResponse<Void> follow(
            URI first, Map<String, String> headers, Deadline deadline, Function<ResponseInfo, Body.Sink> sink)
            throws IOException {
        URI uri = first;
        for (int count = 0; count <= MOST; count++) {
            HttpResponse<Void> response = new Exchange(options, deadline)
                    .run(
                            client,
                            request(uri, headers),
                            info -> leadsElsewhere(info.statusCode()) ? NOWHERE : sink.apply(info));
            if (!leadsElsewhere(response.statusCode())) {
                return response;
            }
            uri = target(uri, response);
        }
        throw new Exchange.GivenUp("redirects more than " + MOST + " times, lastly to " + Shown.address(uri)
                + "; the server is set up in a circle, tell its operator");
    }

    static boolean leadsElsewhere(int status) {
        return ELSEWHERE.contains(status);
    }

    private HttpRequest request(URI uri, Map<String, String> headers) throws IOException {
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new Exchange.GivenUp("leads to " + Shown.address(uri)
                    + ", which is no https address of a host; only those are followed");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).GET().header("User-Agent", "cloudoven");
        headers.forEach(request::header);
        options.credentials().tokenFor(uri).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.build();
    }

    private static URI target(URI from, HttpResponse<Void> response) throws IOException {
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Exchange.GivenUp("redirects to nowhere: the answer has no Location"));
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new Exchange.GivenUp("redirects to " + Shown.text(location) + ", which is no address");
        }
    }
}
