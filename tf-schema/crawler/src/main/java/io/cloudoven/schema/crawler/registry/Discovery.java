package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.Reply;
import io.cloudoven.schema.crawler.registry.http.Transport;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where on a host a service is, as its {@code /.well-known/terraform.json} says. Asks each host once.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/remote-service-discovery">remote service discovery</a>
 */
final class Discovery {

    private final Transport transport;
    private final Map<String, Reply> documents = new ConcurrentHashMap<>();

    Discovery(Transport transport) {
        this.transport = transport;
    }

    /** The address of a service, which ends with a slash. */
    URI service(String host, String service) {
        Reply reply = documents.get(host);
        if (reply == null) {
            reply = transport.get(URI.create("https://" + host + "/.well-known/terraform.json"));
            documents.put(host, reply);
        }
        JsonValue document = reply.json(host + " is no registry; check the provider's address");
        String address = document.textOf(service);
        if (address.isEmpty()) {
            throw new CrawlException(host + " is no registry of providers: it offers "
                    + document.fields().keySet() + " and not " + service + "; check the provider's address");
        }
        return Addresses.resolve(reply.uri(), address.endsWith("/") ? address : address + "/", document);
    }
}
