package io.cloudoven.viz;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The API of viz with a real gRPC server, whose messages are put together here byte by byte. */
public final class PlayedMetricsApi implements AutoCloseable {

    private static final Marshaller<byte[]> BYTES = new Marshaller<>() {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private final Server server;
    private volatile boolean prometheus = true;
    private volatile boolean reported = true;
    private volatile byte[] asked = {};

    /** On a port of this machine, until it is closed. */
    public PlayedMetricsApi(int port) {
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .addService(ServerServiceDefinition.builder("linkerd2.viz.Api")
                            .addMethod(method("SelfCheck"), ServerCalls.asyncUnaryCall((request, answer) -> {
                                answer.onNext(selfCheck());
                                answer.onCompleted();
                            }))
                            .addMethod(method("ListPods"), ServerCalls.asyncUnaryCall((request, answer) -> {
                                asked = request;
                                answer.onNext(pods());
                                answer.onCompleted();
                            }))
                            .build())
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it reaches Prometheus, and whether that has metrics of all pods. */
    public void say(boolean reachesPrometheus, boolean metricsOfAll) {
        prometheus = reachesPrometheus;
        reported = metricsOfAll;
    }

    /** What ListPods was asked last. */
    public byte[] asked() {
        return asked;
    }

    private byte[] selfCheck() {
        byte[] kubernetes = field(1, "kubernetes");
        byte[] failing = joined(field(1, "prometheus"), new byte[] {3 << 3, 2}, field(4, "no route to Prometheus"));
        return joined(field(1, kubernetes), field(1, prometheus ? field(1, "prometheus") : failing));
    }

    private byte[] pods() {
        byte[] added = {5 << 3, 1};
        byte[] web = joined(field(1, "shop/web"), added, field(7, "linkerd"));
        byte[] cart = joined(field(1, "shop/cart"), reported ? added : new byte[0], field(7, "linkerd"));
        byte[] foreign = joined(field(1, "other/pod"), field(7, "another"));
        return joined(field(1, web), field(1, cart), field(1, foreign));
    }

    private static MethodDescriptor<byte[], byte[]> method(String name) {
        return MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName("linkerd2.viz.Api/" + name)
                .setRequestMarshaller(BYTES)
                .setResponseMarshaller(BYTES)
                .build();
    }

    private static byte[] field(int number, String text) {
        return field(number, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] field(int number, byte[] value) {
        return joined(new byte[] {(byte) (number << 3 | 2), (byte) value.length}, value);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
