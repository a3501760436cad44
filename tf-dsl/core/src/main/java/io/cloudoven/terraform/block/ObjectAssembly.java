package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Makes the expression of an argument whose type is an object, or a collection of objects. */
final class ObjectAssembly {
    private final List<Problem> problems;
    private final BiConsumer<Shape, String> sensitive;

    /** Reports problems to {@code problems}, and each object's shape and path to {@code sensitive}. */
    ObjectAssembly(List<Problem> problems, BiConsumer<Shape, String> sensitive) {
        this.problems = problems;
        this.sensitive = sensitive;
    }

    Expression expression(List<Argument.ObjectItem> items, String path) {
        Argument.ObjectItem one = items.get(0);
        String at = path + "." + one.name();
        return switch (one.in()) {
            case SINGLE -> object(one.content(), at);
            case LIST -> {
                List<Expression> objects = new ArrayList<>(items.size());
                for (Argument.ObjectItem item : items) {
                    objects.add(object(item.content(), at + "[" + objects.size() + "]"));
                }
                yield new Tuple(objects);
            }
            case MAP -> {
                List<ObjectConstructor.Entry> entries = new ArrayList<>(items.size());
                for (Argument.ObjectItem item : items) {
                    String key = Objects.requireNonNull(item.key());
                    Expression value = object(item.content(), at + "[\"" + key + "\"]");
                    entries.add(ObjectConstructor.Entry.of(key, value));
                }
                yield new ObjectConstructor(entries);
            }
        };
    }

    private Expression object(NestedBlock<?> content, String path) {
        Arguments arguments = Arguments.of(content.state);
        ShapeCheck.check(content.shape(), arguments, path, problems);
        problems.addAll(content.problemsAt(path));
        sensitive.accept(content.shape(), path);
        List<ObjectConstructor.Entry> entries = new ArrayList<>();
        for (Arguments.Entry entry : arguments.attributes()) {
            Expression value = entry.argument() instanceof Argument.Attribute attribute
                    ? attribute.value()
                    : expression(entry.objects(), path);
            entries.add(ObjectConstructor.Entry.of(entry.name(), value));
        }
        for (String name : content.shape().filled()) {
            if (arguments.attribute(name) == null) {
                entries.add(ObjectConstructor.Entry.of(name, Literal.NULL));
            }
        }
        return new ObjectConstructor(entries);
    }
}
