package io.cloudoven.schema.crawler.registry.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Hands an answer's bytes on as they come, and remembers when the last ones came. */
final class Body implements BodySubscriber<Void> {

    private final Sink sink;
    private final Runnable onActivity;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;

    Body(Sink sink, Runnable onActivity) {
        this.sink = sink;
        this.onActivity = onActivity;
    }

    /** Where bytes go. */
    interface Sink {
        void take(ByteBuffer bytes) throws IOException;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        onActivity.run();
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        onActivity.run();
        Flow.Subscription from = subscription;
        try {
            for (ByteBuffer part : parts) {
                sink.take(part);
            }
        } catch (IOException | RuntimeException e) {
            if (from != null) {
                from.cancel();
            }
            end.completeExceptionally(e);
            return;
        }
        if (from != null) {
            from.request(1);
        }
    }

    @Override
    public void onError(Throwable cause) {
        end.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }
}
