package io.cloudoven.mesh.inject.manifest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Where things are in a YAML tree. */
final class Yaml {
    private Yaml() {}

    /** The entry of a key, or {@code null}. */
    static @Nullable NodeTuple entry(MappingNode mapping, String key) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return tuple;
            }
        }
        return null;
    }

    /** The mapping under a path of keys, also behind aliases. */
    static Optional<MappingNode> mapping(MappingNode from, String... path) {
        Node node = from;
        for (String key : path) {
            NodeTuple entry = node instanceof MappingNode mapping ? entry(mapping, key) : null;
            if (entry == null) {
                return Optional.empty();
            }
            node = entry.getValueNode();
        }
        return node instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The text of a scalar, empty when there is none. */
    static String text(MappingNode mapping, String key) {
        NodeTuple entry = entry(mapping, key);
        return entry != null && entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The mappings that a list under a key consists of. */
    static Iterable<MappingNode> elements(MappingNode mapping, String key) {
        NodeTuple entry = entry(mapping, key);
        return entry != null && entry.getValueNode() instanceof SequenceNode list
                ? list.getValue().stream()
                        .filter(MappingNode.class::isInstance)
                        .map(MappingNode.class::cast)
                        .toList()
                : List.of();
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    static boolean isFlow(MappingNode mapping) {
        return mapping.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Whether an entry's value stands elsewhere, under an anchor, and only its alias here. */
    static boolean isAlias(NodeTuple entry) {
        return start(entry.getValueNode()).getIndex() < end(entry.getKeyNode()).getIndex();
    }

    static Mark start(Node node) {
        return node.getStartMark().orElseThrow();
    }

    static Mark end(Node node) {
        return node.getEndMark().orElseThrow();
    }

    /** Where a value ends, without the comments and lines that follow it. */
    static Mark contentEnd(Node node) {
        if (node instanceof MappingNode mapping
                && !isFlow(mapping)
                && !mapping.getValue().isEmpty()) {
            NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
            return isNull(last.getValueNode()) ? end(last.getKeyNode()) : contentEnd(last.getValueNode());
        }
        if (node instanceof SequenceNode list
                && list.getFlowStyle() != FlowStyle.FLOW
                && !list.getValue().isEmpty()) {
            return contentEnd(list.getValue().get(list.getValue().size() - 1));
        }
        return end(node);
    }
}
