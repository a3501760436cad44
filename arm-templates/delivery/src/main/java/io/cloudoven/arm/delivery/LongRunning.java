package io.cloudoven.arm.delivery;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.rest.Response;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.core.util.FluxUtil;
import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonToken;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The end of what Azure answers later: it is asked for at the address in {@code Location}, as often as it says.
 *
 * <p>The SDK's own poller takes an answer that is cut off for an empty one, and an error in a validation's answer for a
 * failed request; so this is ours.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations">asynchronous
 *     operations</a>
 */
final class LongRunning {

    private static final HttpHeaderName ASYNC_OPERATION = HttpHeaderName.fromString("Azure-AsyncOperation");

    private final HttpPipeline pipeline;
    private final URI endpoint;
    private final Patience patience;

    LongRunning(HttpPipeline pipeline, URI endpoint, Patience patience) {
        this.pipeline = pipeline;
        this.endpoint = endpoint;
        this.patience = patience;
    }

    /** The last answer: its status and body. */
    record End(int status, BinaryData body) {

        String text() {
            return body.toString();
        }

        <T> T read(Reading<T> reading) {
            try (JsonReader reader = JsonProviders.createReader(body.toBytes())) {
                if (text().isEmpty() || reader.nextToken() != JsonToken.START_OBJECT) {
                    throw new IllegalStateException("an answer without content");
                }
                return reading.of(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a model of the SDK. */
    interface Reading<T> {
        T of(JsonReader reader) throws IOException;
    }

    /** All of an answer, so that one that is cut off is noticed. */
    static End whole(@Nullable Response<Flux<ByteBuffer>> answer) {
        Response<Flux<ByteBuffer>> there = Objects.requireNonNull(answer);
        return new End(there.getStatusCode(), whole(FluxUtil.collectBytesInByteBufferStream(there.getValue())));
    }

    /** The last answer to what was asked. */
    End end(@Nullable Response<Flux<ByteBuffer>> answer, Duration timeout) {
        End end = whole(answer);
        HttpHeaders headers = Objects.requireNonNull(answer).getHeaders();
        long last = System.nanoTime() + timeout.toNanos();
        String address = endpoint.toString();
        while (end.status() == 202) {
            if (System.nanoTime() > last) {
                throw new DeliveryException("Azure has not answered within " + timeout.toSeconds() + " s; try again, or"
                        + " with a longer timeout");
            }
            Patience.pause(patience.untilNextLook(headers), "waiting for Azure's answer");
            address = own(next(headers, address));
            HttpResponse look = pipeline.sendSync(new HttpRequest(HttpMethod.GET, address), Context.NONE);
            headers = look.getHeaders();
            end = new End(look.getStatusCode(), whole(look.getBodyAsByteArray()));
        }
        return end;
    }

    private static BinaryData whole(Mono<byte[]> body) {
        return BinaryData.fromBytes(Objects.requireNonNullElse(body.block(), new byte[0]));
    }

    private static String next(HttpHeaders headers, String otherwise) {
        String location = headers.getValue(HttpHeaderName.LOCATION);
        String next = location == null ? headers.getValue(ASYNC_OPERATION) : location;
        return next == null ? otherwise : next;
    }

    /** Never sends the token elsewhere. */
    private String own(String address) {
        URI there = endpoint.resolve(address);
        if (!Objects.equals(there.getScheme(), endpoint.getScheme())
                || !Objects.equals(there.getAuthority(), endpoint.getAuthority())) {
            throw new DeliveryException("the answer is said to be at " + there.getHost() + ", which is not "
                    + endpoint.getHost() + "; a proxy in between may have changed it");
        }
        return there.toString();
    }
}
