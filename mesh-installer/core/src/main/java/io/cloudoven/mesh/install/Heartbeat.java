package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.release.LinkerdValues;
import io.cloudoven.mesh.release.Values;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** When the heartbeat runs: as in the cluster, else once a day, ten minutes after the time of the first installation. */
final class Heartbeat {

    private static final Duration AFTER = Duration.ofMinutes(10);
    private static final String GIVEN = "heartbeatSchedule";

    private Heartbeat() {}

    static Values values(Cluster cluster, String namespace, Values given, Clock clock) {
        if (given.tree().containsKey(GIVEN) || Boolean.TRUE.equals(given.tree().get("disableHeartBeat"))) {
            return Values.none();
        }
        String schedule = cluster.find(ObjectRef.of("batch/v1", "CronJob", namespace, "linkerd-heartbeat"))
                .flatMap(job -> job.text("spec", "schedule"))
                .orElseGet(() -> daily(clock));
        return LinkerdValues.builder().heartbeatSchedule(schedule).build();
    }

    private static String daily(Clock clock) {
        ZonedDateTime time = clock.instant().plus(AFTER).atZone(ZoneOffset.UTC);
        return "%02d %02d * * *".formatted(time.getMinute(), time.getHour());
    }
}
