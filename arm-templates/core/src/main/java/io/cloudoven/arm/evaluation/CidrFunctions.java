package io.cloudoven.arm.evaluation;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions on ranges of addresses.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr">CIDR
 *     functions</a>
 */
final class CidrFunctions {
    private CidrFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "parsecidr" -> CidrFunctions::parse;
            case "cidrsubnet" -> CidrFunctions::subnet;
            case "cidrhost" -> CidrFunctions::host;
            default -> null;
        };
    }

    private static AddressRange range(Arguments arguments) {
        String text = arguments.text(0);
        AddressRange range = AddressRange.of(text);
        if (range == null) {
            throw arguments.bad(0, "'" + text + "' is no range of addresses such as 10.144.0.0/20");
        }
        return range;
    }

    /** Usable are all addresses of IPv6, and of IPv4 all but those of the network and of the broadcast. */
    private static Object parse(Invocation invocation) {
        AddressRange range = range(Arguments.exactly(1, invocation));
        boolean reserved = range.isV4() && range.prefix() < 31;
        BigInteger margin = reserved ? BigInteger.ONE : BigInteger.ZERO;
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("network", range.written(range.address()));
        parts.put("netmask", range.written(range.mask()));
        if (range.isV4()) {
            parts.put("broadcast", range.written(range.last()));
        }
        parts.put("firstUsable", range.written(range.address().add(margin)));
        parts.put("lastUsable", range.written(range.last().subtract(margin)));
        parts.put("cidr", (long) range.prefix());
        return parts;
    }

    private static Object subnet(Invocation invocation) {
        Arguments arguments = Arguments.exactly(3, invocation);
        AddressRange range = range(arguments);
        int prefix = arguments.size(1);
        if (prefix < range.prefix() || prefix > range.bits()) {
            throw arguments.bad(
                    1,
                    "subnets of " + range + " have a prefix from " + range.prefix() + " to " + range.bits() + ", not "
                            + prefix);
        }
        AddressRange subnet = range.subnet(prefix, arguments.integer(2));
        if (subnet == null) {
            throw arguments.bad(2, range + " has no subnet /" + prefix + " number " + arguments.integer(2));
        }
        return subnet.toString();
    }

    /** Counted from 0, which is the first address after the network's own. */
    private static Object host(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        AddressRange range = range(arguments);
        long index = arguments.integer(1);
        BigInteger host = range.address().add(BigInteger.valueOf(index)).add(BigInteger.ONE);
        BigInteger last = range.isV4() ? range.last().subtract(BigInteger.ONE) : range.last();
        if (index < 0 || host.compareTo(last) > 0) {
            throw arguments.bad(1, range + " has no usable address number " + index);
        }
        return range.written(host);
    }
}
