package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Networks as Linkerd's {@code clusterNetworks} names them, such as {@code 10.0.0.0/8,fd00::/8}. */
final class Networks {

    private final String text;
    private final List<Network> networks;

    private Networks(String text) {
        this.text = text;
        this.networks = Arrays.stream(text.split(",")).map(Networks::parsed).toList();
    }

    static Networks of(String text) {
        return new Networks(text.strip());
    }

    /** Whether one of them has an address, or a whole network, in it. */
    boolean contain(String addressOrNetwork) {
        Network inner = parsed(addressOrNetwork);
        return networks.stream().anyMatch(network -> network.contains(inner));
    }

    @Override
    public String toString() {
        return text;
    }

    private static Network parsed(String text) {
        String[] parts = text.strip().split("/", -1);
        try {
            if (!parts[0].matches("[0-9a-fA-F:.]+")) {
                throw new UnknownHostException(parts[0]); // names are not looked up
            }
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            return new Network(address, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new MeshException("\"" + text + "\" is no network; write it like 10.0.0.0/8", e);
        }
    }

    private record Network(byte[] address, int bits) {
        boolean contains(Network inner) {
            if (address.length != inner.address.length || inner.bits < bits) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (inner.address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
