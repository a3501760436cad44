package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Identity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the tables of an index from definitions; {@link IndexTables} reads them and says what they are. */
final class IndexWriter {

    private static final Comparator<Argument> BY_PARENT =
            Comparator.comparing(Argument::parent).thenComparing(Argument::name);

    private final IndexOutput out = new IndexOutput();

    private IndexWriter() {}

    static byte[] write(Collection<Definition> definitions) {
        IndexWriter writer = new IndexWriter();
        writer.all(definitions.stream()
                .filter(definition -> !(definition instanceof Identity))
                .sorted(Comparator.comparing(Definition::key))
                .toList());
        return writer.out.toBytes();
    }

    private void all(List<Definition> definitions) {
        ArgumentLevels levels = new ArgumentLevels();
        int[] tops = definitions.stream().mapToInt(levels::add).toArray();
        SortedSet<Argument> arguments = new TreeSet<>(BY_PARENT);
        levels.levels().forEach(level -> level.forEach(entry -> arguments.add(entry.argument())));
        SortedSet<String> names = new TreeSet<>();
        arguments.forEach(argument -> names.addAll(List.of(argument.parent(), argument.name())));
        List<String> definitionNames =
                definitions.stream().map(Definition::name).toList();

        SortedSet<String> words = new TreeSet<>();
        names.forEach(name -> words.addAll(Words.of(name)));
        definitionNames.forEach(name -> words.addAll(Words.of(name)));
        out.texts(words);
        Map<String, Integer> numbers = numbers(words);
        names(names, numbers);
        names(definitionNames, numbers);
        folders(definitions);
        arguments(arguments, numbers(names));
        levels(levels.levels(), numbers(arguments));
        for (int top : tops) {
            out.number(top);
        }
    }

    private void names(Collection<String> names, Map<String, Integer> words) {
        out.texts(names);
        out.lists(names.stream()
                .map(name -> Words.of(name).stream()
                        .mapToInt(word -> number(words, word))
                        .toArray())
                .toList());
    }

    private void folders(List<Definition> definitions) {
        Map<String, Integer> counts = new TreeMap<>();
        definitions.forEach(definition -> counts.merge(definition.folder(), 1, Integer::sum));
        out.texts(counts.keySet());
        counts.values().forEach(out::number);
    }

    private void arguments(Collection<Argument> arguments, Map<String, Integer> names) {
        out.number(arguments.size());
        int parent = 0;
        int name = 0;
        for (Argument argument : arguments) {
            int nextParent = number(names, argument.parent());
            int nextName = number(names, argument.name());
            out.number(nextParent - parent);
            out.number(nextParent == parent ? nextName - name : nextName);
            parent = nextParent;
            name = nextName;
        }
    }

    private void levels(List<List<ArgumentLevels.Entry>> levels, Map<Argument, Integer> arguments) {
        out.number(levels.size());
        out.number(levels.stream().mapToInt(List::size).sum());
        for (int number = 0; number < levels.size(); number++) {
            out.number(levels.get(number).size());
            int before = 0;
            for (ArgumentLevels.Entry entry : levels.get(number)) {
                int argument = number(arguments, entry.argument());
                boolean leads = entry.inside() != ArgumentLevels.EMPTY;
                out.difference((argument - before) << 1 | (leads ? 1 : 0));
                if (leads) {
                    out.number(number - entry.inside());
                }
                before = argument;
            }
        }
    }

    private static <T> int number(Map<T, Integer> numbers, T each) {
        return Objects.requireNonNull(numbers.get(each));
    }

    private static <T> Map<T, Integer> numbers(Collection<T> ordered) {
        Map<T, Integer> numbers = new HashMap<>();
        ordered.forEach(each -> numbers.put(each, numbers.size()));
        return numbers;
    }
}
