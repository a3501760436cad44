package io.cloudoven.mesh.release.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes an answer's bytes as they come, up to a limit. */
final class LimitedBody implements BodySubscriber<Void> {

    private final OutputStream out;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private long left;

    LimitedBody(OutputStream out, long limit) {
        this.out = out;
        this.left = limit;
    }

    /** One that takes nothing. */
    static LimitedBody failed(IOException cause) {
        LimitedBody body = new LimitedBody(OutputStream.nullOutputStream(), 0);
        body.end.completeExceptionally(cause);
        return body;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription from) {
        subscription = from;
        from.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        try {
            for (ByteBuffer part : parts) {
                byte[] bytes = new byte[part.remaining()];
                part.get(bytes);
                left -= bytes.length;
                if (left < 0) {
                    throw new Download.Refused("sends more than it may; check that the address is a chart's");
                }
                out.write(bytes);
            }
        } catch (IOException e) {
            Flow.Subscription from = subscription;
            if (from != null) {
                from.cancel();
            }
            onError(e);
        }
    }

    @Override
    public void onError(Throwable cause) {
        try {
            out.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        end.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        try {
            out.close();
            end.complete(null);
        } catch (IOException e) {
            end.completeExceptionally(e);
        }
    }
}
