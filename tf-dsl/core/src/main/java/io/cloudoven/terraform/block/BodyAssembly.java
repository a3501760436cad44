package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Comment;
import io.cloudoven.terraform.hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the body of a block out of what was set on it, and finds what is missing.
 *
 * <p>Attributes come first, in the order they were set, then the nested blocks; {@code count}, {@code for_each},
 * {@code provider} and {@code alias} before all, {@code depends_on} and {@code lifecycle} after their like.
 */
final class BodyAssembly {
    private final String address;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> sensitive = new LinkedHashSet<>();

    BodyAssembly(String address) {
        this.address = address;
    }

    List<Problem> problems() {
        return problems;
    }

    Set<String> sensitive() {
        return sensitive;
    }

    Body body(TypedBlock<?> block) {
        return body(block, address);
    }

    private Body body(TypedBlock<?> block, String path) {
        Arguments arguments = Arguments.of(block.state);
        ShapeCheck.check(block.shape(), arguments, path, problems);
        problems.addAll(block.problemsAt(path));
        noteSensitive(block.shape(), path);
        List<BodyItem> items = new ArrayList<>();
        for (Arguments.Entry entry : arguments.attributes()) {
            remark(entry.remark(), items);
            items.add(new Attribute(entry.name(), attribute(entry, path)));
        }
        Repeats repeats = new Repeats(arguments.blocks());
        for (Arguments.Entry entry : arguments.blocks()) {
            remark(entry.remark(), items);
            items.add(nested(entry.argument(), path, repeats));
        }
        remark(arguments.trailingRemark(), items);
        return new Body(items);
    }

    private Expression attribute(Arguments.Entry entry, String path) {
        if (entry.argument() instanceof Argument.Attribute attribute) {
            return attribute.value();
        }
        if (entry.argument() instanceof Argument.Meta meta) {
            return meta.value();
        }
        ObjectAssembly objects = new ObjectAssembly(problems, this::noteSensitive);
        return objects.expression(entry.objects(), path);
    }

    private BodyItem nested(Argument argument, String path, Repeats repeats) {
        if (argument instanceof Argument.Dynamic dynamic) {
            Body content = body(dynamic.content(), path + "." + dynamic.name());
            Body body = Body.builder()
                    .attribute("for_each", dynamic.each())
                    .block("content", List.of(), content)
                    .build();
            return new Block("dynamic", List.of(dynamic.name()), body);
        }
        Argument.Nested nested = (Argument.Nested) argument;
        List<String> labels = nested.key() == null ? List.of() : List.of(nested.key());
        return new Block(nested.name(), labels, body(nested.content(), path + "." + repeats.next(nested)));
    }

    private void noteSensitive(Shape shape, String path) {
        for (String name : shape.sensitive()) {
            sensitive.add(path.equals(address) ? name : path.substring(address.length() + 1) + "." + name);
        }
    }

    private static void remark(@Nullable String text, List<BodyItem> items) {
        if (text != null) {
            items.add(new Comment(text));
        }
    }
}
