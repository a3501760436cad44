/** Unary gRPC calls over one connection: as much of HTTP/2 and HPACK as plugins speak. */
@NullMarked
package io.cloudoven.schema.crawler.plugin.grpc;

import org.jspecify.annotations.NullMarked;
