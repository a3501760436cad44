package io.cloudoven.arm.swarm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The scripts that make an Ubuntu machine a node of a swarm, and the cloud-init document that brings them there.
 *
 * <p>A template keeps the three texts as variables and fills the document itself, since only a deployment knows the vault
 * and the identity:
 *
 * <pre>{@code
 * [base64(format(variables('cloudInit'), 'worker', variables('managers'), reference('vault').vaultUri,
 *     reference('workers').clientId, base64(variables('engine')), base64(variables('node'))))]
 * }</pre>
 *
 * <p>None of it is a secret. Filled in, it has about 22 kB in base 64; Azure takes 64 KB.
 */
public final class SwarmScripts {
    private SwarmScripts() {}

    /** Joins, founds and keeps up the swarm; its head says what it needs. Bash. */
    public static String node() {
        return text("node.sh");
    }

    /** Installs the Docker engine unless there is one. POSIX shell. */
    public static String engine() {
        return text("engine.sh");
    }

    /**
     * The cloud-init document with the placeholders of ARM's {@code format}: <code>{0}</code> the role, <code>{1}</code> the
     * private addresses of all managers with a blank between, <code>{2}</code> the vault's address, <code>{3}</code> the client id
     * of the role's identity, <code>{4}</code> {@link #engine()} and <code>{5}</code> {@link #node()} in base 64.
     */
    public static String cloudInit() {
        return text("cloud-init.yaml");
    }

    /**
     * The cloud-init document of one role, filled in.
     *
     * @param managers the private addresses of all managers, in the same order for every node
     * @param vault such as {@code https://kv-swarm.vault.azure.net}
     * @param identity the client id of the role's user-assigned identity
     * @throws IllegalArgumentException if a value is empty or has a character that a shell or YAML could take amiss
     */
    public static String cloudInit(SwarmRole role, List<String> managers, URI vault, String identity) {
        if (managers.isEmpty()) {
            throw new IllegalArgumentException("a swarm needs the address of at least one manager");
        }
        managers.forEach(address -> plain("the address of a manager", address));
        List<String> values = List.of(
                role.word(),
                String.join(" ", managers),
                plain("the address of the vault", vault.toString()),
                plain("the client id of the identity", identity),
                base64(engine()),
                base64(node()));
        String document = cloudInit();
        for (int i = 0; i < values.size(); i++) {
            document = document.replace("{" + i + "}", values.get(i));
        }
        return document;
    }

    private static String plain(String what, String value) {
        if (!value.matches("[A-Za-z0-9._:/-]+")) {
            throw new IllegalArgumentException(
                    what + " is \"" + value + "\"; letters, digits and . _ : / - are what it can consist of");
        }
        return value;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        try (InputStream in = SwarmScripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is missing beside " + SwarmScripts.class.getName() + ": the jar is not whole");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
