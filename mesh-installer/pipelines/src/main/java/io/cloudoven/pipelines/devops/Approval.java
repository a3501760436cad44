package io.cloudoven.pipelines.devops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People who have to agree before a deployment changes an environment.
 *
 * <p>By default all of them, in any order, also who started the run, within 30 days. Immutable and thread-safe.
 *
 * @see <a
 *     href="https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-configurations/add">check-configurations/add</a>
 */
public final class Approval {
    /** The id of this type of check, the same in every organization. */
    static final String TYPE = "8c6f20a7-a545-4486-9777-f762fafe0d4d";

    private static final Duration LONGEST = Duration.ofDays(30);

    private final List<String> approvers;
    private final int required;
    private final String instructions;
    private final boolean requesterMayApprove;
    private final Duration timeout;

    private Approval(
            List<String> approvers, int required, String instructions, boolean requesterMayApprove, Duration timeout) {
        this.approvers = approvers;
        this.required = required;
        this.instructions = instructions;
        this.requesterMayApprove = requesterMayApprove;
        this.timeout = timeout;
    }

    /** By these people or groups: the ids of their identities in Azure DevOps. */
    public static Approval by(String... identityIds) {
        if (identityIds.length == 0) {
            throw new IllegalArgumentException("nobody would approve; give the ids of people or groups");
        }
        return new Approval(List.of(identityIds), 0, "", true, LONGEST);
    }

    /** How many of them are enough. Default: all. */
    public Approval atLeast(int count) {
        if (count < 1 || count > approvers.size()) {
            throw new IllegalArgumentException(count + " is no number of approvers out of " + approvers.size());
        }
        return new Approval(approvers, count, instructions, requesterMayApprove, timeout);
    }

    /** What they are told. */
    public Approval instructions(String text) {
        return new Approval(approvers, required, text, requesterMayApprove, timeout);
    }

    /** Who started the run may not agree to it. */
    public Approval notByRequester() {
        return new Approval(approvers, required, instructions, false, timeout);
    }

    /** How long they have, from a minute to 30 days. */
    public Approval timeout(Duration limit) {
        if (limit.toMinutes() < 1 || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(limit + " is no time for an approval; it is from 1 minute to 30 days");
        }
        return new Approval(approvers, required, instructions, requesterMayApprove, limit);
    }

    /** The body of the request that makes it a check of an environment. */
    public String requestBody(int environmentId) {
        return Json.write(body(environmentId));
    }

    Map<String, Object> body(int environmentId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", ordered("id", TYPE, "name", "Approval"));
        body.put("settings", settings());
        body.put("resource", ordered("type", "environment", "id", Integer.toString(environmentId)));
        body.put("timeout", timeout.toMinutes());
        return body;
    }

    /** Whether a check that is there is this one. */
    boolean isAlready(Map<String, ?> there) {
        return there.get("settings") instanceof Map<?, ?> settings
                && idsIn(settings.get("approvers")).equals(approvers)
                && settings.get("minRequiredApprovers") instanceof Number count
                && count.intValue() == required
                && instructions.equals(settings.get("instructions") instanceof String text ? text : "")
                && Boolean.valueOf(!requesterMayApprove).equals(settings.get("requesterCannotBeApprover"))
                && there.get("timeout") instanceof Number minutes
                && minutes.longValue() == timeout.toMinutes();
    }

    private static List<Object> idsIn(@Nullable Object approvers) {
        List<Object> ids = new ArrayList<>();
        if (approvers instanceof List<?> list) {
            list.forEach(item -> ids.add(item instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : ""));
        }
        return ids;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("approvers", approvers.stream().map(id -> Map.of("id", id)).toList());
        settings.put("executionOrder", "anyOrder");
        settings.put("minRequiredApprovers", required);
        settings.put("instructions", instructions);
        settings.put("requesterCannotBeApprover", !requesterMayApprove);
        settings.put("blockedApprovers", List.of());
        return settings;
    }

    private static Map<String, String> ordered(String first, String value, String second, String other) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(first, value);
        map.put(second, other);
        return map;
    }
}
