package io.cloudoven.mesh.release.yaml;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The core schema of YAML 1.2 with what Kubernetes keeps of YAML 1.1.
 *
 * @see <a href="https://yaml.org/type/bool.html">truth values</a> and <a href="https://yaml.org/type/int.html">integers</a>
 *     of YAML 1.1
 */
final class Yaml11Schema extends CoreSchema {

    private static final Pattern WORD = Pattern.compile("yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF");
    private static final Pattern YES = Pattern.compile("(?i)yes|on");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7]+");

    private final ScalarResolver core = super.getScalarResolver();

    @Override
    public ScalarResolver getScalarResolver() {
        return (text, implicit) -> {
            if (implicit && WORD.matcher(text).matches()) {
                return Tag.BOOL;
            }
            return implicit && OCTAL.matcher(text).matches() ? Tag.INT : core.resolve(text, implicit);
        };
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        Map<Tag, ConstructNode> constructors = new HashMap<>(super.getSchemaTagConstructors());
        constructors.computeIfPresent(Tag.BOOL, (tag, core) -> node -> {
            String text = text(node);
            return WORD.matcher(text).matches() ? YES.matcher(text).matches() : core.construct(node);
        });
        constructors.computeIfPresent(Tag.INT, (tag, core) -> node -> {
            String text = text(node);
            return OCTAL.matcher(text).matches() ? octal(text) : core.construct(node);
        });
        return constructors;
    }

    private static Number octal(String text) {
        BigInteger value = new BigInteger(text, 8);
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
