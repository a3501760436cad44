package io.cloudoven.arm.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The functions on availability zones; every region is taken to have three, and zone 1 to be {@code region-az1}. */
final class ZoneFunctions {
    private static final int ZONES = 3;

    private ZoneFunctions() {}

    static Map<String, Function> table() {
        return Map.of(
                "pickZones", ZoneFunctions::pickZones,
                "toPhysicalZone", invocation -> one(invocation, ZoneFunctions::physical),
                "toLogicalZone", invocation -> one(invocation, ZoneFunctions::logical),
                "toPhysicalZones", invocation -> each(invocation, ZoneFunctions::physical),
                "toLogicalZones", invocation -> each(invocation, ZoneFunctions::logical));
    }

    /** Provider, type and region, then how many and from where on. */
    private static Object pickZones(Invocation invocation) {
        Arguments arguments = Arguments.between(3, 5, invocation);
        for (int i = 0; i < 3; i++) {
            arguments.text(i);
        }
        long count = arguments.has(3) ? arguments.integer(3) : 1;
        long offset = arguments.has(4) ? arguments.integer(4) : 0;
        if (count < 1 || count > ZONES) {
            throw arguments.bad(3, "there are from 1 to " + ZONES + " zones, not " + count);
        }
        if (offset < 0 || offset >= ZONES) {
            throw arguments.bad(4, "it has to be from 0 to " + (ZONES - 1) + ", not " + offset);
        }
        List<String> picked = new ArrayList<>();
        for (long i = offset; i < offset + count; i++) {
            picked.add(String.valueOf(i % ZONES + 1));
        }
        return picked;
    }

    private static Object one(Invocation invocation, BinaryOperator<String> zone) {
        Arguments arguments = Arguments.exactly(3, invocation);
        return zone.apply(arguments.text(1), arguments.text(2));
    }

    private static Object each(Invocation invocation, BinaryOperator<String> zone) {
        Arguments arguments = Arguments.exactly(3, invocation);
        List<String> zones = new ArrayList<>();
        for (Object one : arguments.array(2)) {
            zones.add(zone.apply(arguments.text(1), Values.text(one)));
        }
        return zones;
    }

    private static String physical(String region, String zone) {
        return region + "-az" + zone;
    }

    private static String logical(String region, String zone) {
        String start = region + "-az";
        return zone.startsWith(start) ? zone.substring(start.length()) : zone;
    }
}
