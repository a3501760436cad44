package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.GetAttribute;
import io.cloudoven.terraform.hcl.Root;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a declaration for {@link Reference}s; without recursion, so that no depth is too much. */
final class ReferenceSearch {
    private final Declaration declaration;
    private final Deque<Place> places = new ArrayDeque<>();
    private final List<Reference> found = new ArrayList<>();

    /** A body still to be searched. */
    private record Place(Block block, String path, @Nullable LoopScope scope) {}

    ReferenceSearch(Declaration declaration) {
        this.declaration = declaration;
        boolean namesWhatIsGone =
                declaration.kind() == Declaration.Kind.MOVED || declaration.kind() == Declaration.Kind.REMOVED;
        if (!namesWhatIsGone) {
            places.add(new Place(declaration.block(), declaration.address(), null));
        }
        while (!places.isEmpty()) {
            search(places.remove());
        }
    }

    List<Reference> found() {
        return found;
    }

    private void search(Place place) {
        Block block = place.block();
        boolean dynamic = block.type().equals("dynamic") && !block.labels().isEmpty();
        LoopScope inner = dynamic ? new LoopScope(place.scope(), iterator(block)) : place.scope();
        BlockPaths paths = new BlockPaths(place.path(), block.body());
        for (BodyItem item : block.body().items()) {
            if (item instanceof Attribute attribute) {
                boolean outside = !dynamic || attribute.name().equals("for_each");
                attribute(attribute, place, outside ? place.scope() : inner);
            } else if (item instanceof Block nested) {
                places.add(new Place(nested, dynamic ? place.path() : paths.next(nested), inner));
            }
        }
    }

    private void attribute(Attribute attribute, Place place, @Nullable LoopScope scope) {
        boolean top = place.block() == declaration.block();
        if (top && attribute.name().equals("provider")) {
            provider(attribute.value(), place.path());
            return;
        }
        boolean keywords = top
                ? declaration.kind() == Declaration.Kind.VARIABLE
                                && attribute.name().equals("type")
                        || declaration.kind() == Declaration.Kind.MODULE
                                && attribute.name().equals("providers")
                : attribute.name().equals("ignore_changes");
        if (keywords) {
            return;
        }
        for (String address : ExpressionSearch.addresses(attribute.value(), scope)) {
            found.add(new Reference(path(attribute, place, top), address));
        }
    }

    private String path(Attribute attribute, Place place, boolean top) {
        boolean single = top && declaration.kind() == Declaration.Kind.LOCAL
                || top
                        && declaration.kind() == Declaration.Kind.OUTPUT
                        && attribute.name().equals("value");
        return single ? place.path() : place.path() + "." + attribute.name();
    }

    /** A default configuration need not be written, one with an alias must be. */
    private void provider(Expression value, String path) {
        if (value instanceof GetAttribute alias && alias.source() instanceof Root name) {
            found.add(new Reference(path + ".provider", "provider." + name.name() + "." + alias.name()));
        }
    }

    private static String iterator(Block dynamic) {
        Body body = dynamic.body();
        for (BodyItem item : body.items()) {
            if (item instanceof Attribute attribute
                    && attribute.name().equals("iterator")
                    && attribute.value() instanceof Root name) {
                return name.name();
            }
        }
        return dynamic.labels().get(0);
    }
}
