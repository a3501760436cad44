/** One call over gRPC without TLS: HTTP/2 frames and Protocol Buffers, as little of both as that takes. */
@NullMarked
package io.cloudoven.mesh.check.grpc;

import org.jspecify.annotations.NullMarked;
