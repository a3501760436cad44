package io.cloudoven.pipelines.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Any string in any place is read back as that string by a parser that is not ours. */
class YamlRoundTripTest {
    @Example
    void keeps_what_other_writers_lose() {
        HardTexts.ALL.forEach(this::isKept);
    }

    @Property(tries = 3000)
    void keeps_any_text(@ForAll("texts") String text) {
        isKept(text);
    }

    @Property(tries = 300)
    void keeps_any_text_of_all_characters(@ForAll String text) {
        if (text.codePoints().noneMatch(character -> character >= 0xD800 && character < 0xE000)) {
            isKept(text);
        }
    }

    @Property(tries = 500)
    void writes_a_string_as_one_for_readers_of_yaml_1_1(@ForAll("words") String word) {
        String yaml = YamlDocument.write(List.of(), Map.of("a", word));
        assertThat(yaml).isIn("a: " + word + "\n", "a: '" + word.replace("'", "''") + "'\n");
        if (Yaml11.means(word)) {
            assertThat(yaml).startsWith("a: '");
        }
    }

    private void isKept(String text) {
        Map<String, Object> content = Map.of("a", List.of(text, Map.of("k", text), List.of(text, text)));
        String yaml = YamlDocument.write(List.of("comment"), content);
        assertThat(read(yaml)).as(yaml).isEqualTo(content);
        if (!text.isEmpty() && text.length() < 100) {
            Map<String, Object> keys = Map.of(text, Map.of(text, List.of()));
            assertThat(read(YamlDocument.write(List.of(), keys))).isEqualTo(keys);
        }
    }

    private static Object read(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "no",
                "1",
                " ",
                "  ",
                "\n",
                "\n",
                "\t",
                "\r\n",
                "#",
                ": ",
                "- ",
                "'",
                "\"",
                "\\",
                "|",
                ">",
                "${{ x }}",
                "$(y)",
                "{",
                "}",
                "[",
                "]",
                ",",
                "&",
                "*",
                "!",
                "%",
                "@",
                "---",
                "...",
                "é",
                "😀",
                "\u0085",
                "\u2028",
                "\u0001");
        return pieces.list().ofMinSize(0).ofMaxSize(9).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789._:-+xeETZob")
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.of(
                        "y",
                        "Y",
                        "yes",
                        "Yes",
                        "NO",
                        "No",
                        "On",
                        "OFF",
                        "True",
                        "FALSE",
                        "Null",
                        "~",
                        "nap",
                        "nope",
                        "one",
                        "yesterday",
                        ".5",
                        ".inf",
                        ".NaN",
                        "v1",
                        "1a",
                        "a1"));
    }
}
