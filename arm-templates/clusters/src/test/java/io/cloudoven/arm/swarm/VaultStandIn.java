package io.cloudoven.arm.swarm;

import io.cloudoven.arm.swarm.AzureStandIn.Answer;
import io.cloudoven.tools.JsonValues;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The secrets of a Key Vault with all their versions, and the roles assigned on each as the template does. */
final class VaultStandIn {
    private static final Pattern PATH = Pattern.compile("/secrets/([a-z-]+)(/versions)?");
    /** Azure's pages have 25. */
    private static final int PAGE = 2;

    private final Map<SwarmSecret, List<Version>> secrets = new EnumMap<>(SwarmSecret.class);

    VaultStandIn() {
        deploy();
    }

    record Version(String id, String value, Map<?, ?> tags, long created) {
        String listed() {
            String tagged = tags.entrySet().stream()
                    .map(tag -> "\"" + tag.getKey() + "\":\"" + tag.getValue() + "\"")
                    .collect(Collectors.joining(","));
            return "{\"id\":\"" + id + "\",\"attributes\":{\"enabled\":true,\"created\":" + created + "}"
                    + (tagged.isEmpty() ? "" : ",\"tags\":{" + tagged + "}") + "}";
        }
    }

    /** Makes the secrets, or a new version of each, as any deployment of the template does. */
    synchronized void deploy() {
        for (SwarmSecret secret : SwarmSecret.values()) {
            set(secret, SwarmSecret.NONE, Map.of());
        }
    }

    synchronized String value(SwarmSecret secret) {
        List<Version> versions = secrets.get(secret);
        return versions.get(versions.size() - 1).value();
    }

    synchronized List<Version> versions(SwarmSecret secret) {
        return List.copyOf(secrets.get(secret));
    }

    /** All join tokens that it ever had. */
    synchronized List<String> tokens() {
        return Stream.of(SwarmSecret.MANAGER_TOKEN, SwarmSecret.WORKER_TOKEN)
                .flatMap(secret -> secrets.get(secret).stream())
                .map(Version::value)
                .filter(value -> !value.equals(SwarmSecret.NONE))
                .toList();
    }

    synchronized Answer answer(SwarmRole role, String method, String path, String query, String body, URI address) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || !query.contains("api-version=7.4")) {
            return error(400);
        }
        SwarmSecret secret = Stream.of(SwarmSecret.values())
                .filter(each -> each.secretName().equals(matcher.group(1)))
                .findFirst()
                .orElse(null);
        if (secret == null) {
            return error(404);
        }
        boolean list = matcher.group(2) != null;
        boolean read = method.equals("GET") && !list;
        if (!secret.isKeptBy(role) && !(read && secret.isReadBy(role))) {
            return error(403);
        }
        if (list) {
            return list(secret, query, address.resolve(path));
        }
        if (read) {
            return new Answer(200, "{\"value\":\"" + value(secret) + "\"}");
        }
        Map<?, ?> given = (Map<?, ?>) JsonValues.parse(body);
        set(secret, (String) given.get("value"), (Map<?, ?>) given.get("tags"));
        return new Answer(200, body);
    }

    private Answer list(SwarmSecret secret, String query, URI address) {
        Matcher skipped = Pattern.compile("skiptoken=(\\d+)").matcher(query);
        int from = skipped.find() ? Integer.parseInt(skipped.group(1)) : 0;
        List<Version> all = secrets.get(secret);
        int to = Math.min(from + PAGE, all.size());
        String page = all.subList(from, to).stream().map(Version::listed).collect(Collectors.joining(","));
        String next = to == all.size() ? "null" : "\"" + address + "?api-version=7.4&$skiptoken=" + to + "\"";
        return new Answer(200, "{\"value\":[" + page + "],\"nextLink\":" + next + "}");
    }

    private void set(SwarmSecret secret, String value, Map<?, ?> tags) {
        String id = UUID.randomUUID().toString().replace("-", "");
        secrets.computeIfAbsent(secret, ignored -> new ArrayList<>())
                .add(new Version(id, value, tags, Instant.now().getEpochSecond()));
    }

    private static Answer error(int status) {
        return new Answer(status, "{\"error\":{\"code\":\"" + status + "\"}}");
    }
}
