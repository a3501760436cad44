package io.cloudoven.mesh.inject;

import io.cloudoven.mesh.MeshException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Ports and ranges of them as annotations list them: {@code 3306,5432,9000-9100}. */
final class Ports {
    private static final int HIGHEST = 65_535;

    private Ports() {}

    static String list(int... ports) {
        Arrays.stream(ports).forEach(Ports::check);
        return Arrays.stream(ports).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    /** The list when each part is a port or a range; blanks are left out. */
    static String list(String annotation, String text) {
        String list = text.replace(" ", "");
        for (String part : list.split(",", -1)) {
            String[] ends = part.split("-", -1);
            if (ends.length > 2 || !Arrays.stream(ends).allMatch(Ports::isPort) || descending(ends)) {
                throw new MeshException(annotation + ": '" + part + "' is no port and no range of ports; write them as"
                        + " 3306,9000-9100");
            }
        }
        return list;
    }

    private static boolean descending(String[] ends) {
        return Integer.parseInt(ends[0]) > Integer.parseInt(ends[ends.length - 1]);
    }

    private static boolean isPort(String text) {
        return text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= HIGHEST;
    }

    static int check(int port) {
        if (port < 1 || port > HIGHEST) {
            throw new MeshException(port + " is no port; ports are from 1 to " + HIGHEST);
        }
        return port;
    }
}
