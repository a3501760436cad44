package io.cloudoven.schema.crawler.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads all pages of three providers, counts what is found, and compares 200 drawn texts with those a person checked. */
class RealDocumentationIT {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final Path DRAWN = Path.of("src/test/resources/drawn-texts.tsv");
    private static final long SEED = 20261125;
    private static final String RIGHT = "right";

    private static final Map<RealProvider, DocumentedProvider> DOCUMENTED = new EnumMap<>(RealProvider.class);

    @BeforeAll
    static void read() {
        for (RealProvider provider : RealProvider.values()) {
            ProviderSchema schema = provider.schema();
            long start = System.nanoTime();
            DOCUMENTED.put(
                    provider, ProviderDocumentation.from(provider.pages()).match(schema));
            System.out.printf(
                    Locale.ROOT,
                    "%s; in %.1f s%n",
                    DOCUMENTED.get(provider).report(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    /**
     * Counts of what {@code providers schema -json} lists.
     *
     * @param total paths of definitions with a page
     * @param matched those with a text
     * @param bound those whose name is in code marks anywhere on their page
     */
    private record Count(int total, int matched, int bound) {

        static Count of(RealProvider provider, boolean ownPage) {
            Map<String, Set<String>> words = provider.codeWords();
            int total = 0;
            int matched = 0;
            int bound = 0;
            DocumentedProvider documented = DOCUMENTED.get(provider);
            for (DefinitionCoverage coverage : documented.report().definitions()) {
                String page = coverage.page();
                Schema schema = schema(documented, coverage.key());
                if (page == null || schema.kind() == SchemaKind.PROVIDER || ownPage && !own(page, schema)) {
                    continue;
                }
                Documentation texts = documented.schema().documentation().get(coverage.key());
                for (String path : RealProvider.listed(schema)) {
                    total++;
                    matched += texts.arguments().containsKey(path) ? 1 : 0;
                    bound += words.get(page).contains(path.substring(path.lastIndexOf('.') + 1)) ? 1 : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s%s: %,d of %,d matched, %.2f %%; bound %,d, %.2f %%; matched / bound %.2f %%%n",
                    provider,
                    ownPage ? " (types with a page of their own)" : "",
                    matched,
                    total,
                    100.0 * matched / total,
                    bound,
                    100.0 * bound / total,
                    100.0 * matched / bound);
            return new Count(total, matched, bound);
        }

        private static boolean own(String page, Schema schema) {
            String name = page.substring(page.indexOf('/') + 1).replaceFirst("\\..*", "");
            return schema.name().equals(name)
                    || schema.name().endsWith("_" + name)
                            && schema.name().indexOf('_') == schema.name().length() - name.length() - 1;
        }

        double coverage() {
            return (double) matched / total;
        }

        double ofBound() {
            return (double) matched / bound;
        }
    }

    @Test
    void azurerm_is_covered_and_more_than_its_pages_name_by_themselves() {
        Count count = Count.of(RealProvider.AZURERM, false);
        assertThat(count.ofBound()).isGreaterThan(0.98);
        assertThat(count.coverage()).isGreaterThan(0.98);
    }

    @Test
    void google_is_covered_and_more_than_its_pages_name_by_themselves() {
        Count all = Count.of(RealProvider.GOOGLE, false);
        assertThat(all.ofBound()).isGreaterThan(0.98);
        assertThat(all.coverage()).isGreaterThan(0.94);
        assertThat(Count.of(RealProvider.GOOGLE, true).coverage()).isGreaterThan(0.95);
    }

    @Test
    void aws_is_covered_as_far_as_its_older_pages_go() {
        assertThat(Count.of(RealProvider.AWS, false).ofBound()).isGreaterThan(0.98);
    }

    /** Provider, definition, path, page, the first 16 digits of the text's SHA-256, and what a person said. */
    @Test
    void drawn_texts_are_those_a_person_found_right() throws IOException {
        List<String> drawn = new ArrayList<>();
        drawn.addAll(draw(RealProvider.AZURERM, 67));
        drawn.addAll(draw(RealProvider.GOOGLE, 67));
        drawn.addAll(draw(RealProvider.AWS, 66));
        List<String> checked = Files.exists(DRAWN) ? Files.readAllLines(DRAWN) : List.of();
        Map<String, String> verdicts = new HashMap<>();
        checked.forEach(line ->
                verdicts.put(line.substring(0, line.lastIndexOf('\t')), line.substring(line.lastIndexOf('\t') + 1)));
        List<String> now = drawn.stream()
                .map(line -> line + "\t" + verdicts.getOrDefault(line, "unread"))
                .toList();
        if (UPDATE) {
            Files.write(DRAWN, now);
            fail("the drawn texts are rewritten; read each that is unread beside its page and say right or wrong");
        }
        assertThat(now).hasSize(200).isEqualTo(checked);
        long right = now.stream().filter(line -> line.endsWith("\t" + RIGHT)).count();
        System.out.println(right + " of " + now.size() + " drawn texts are right");
        assertThat(right).isGreaterThanOrEqualTo(196);
    }

    /** Of definitions in random order one random path each, passed over where it has no text. */
    private static List<String> draw(RealProvider provider, int count) {
        DocumentedProvider documented = DOCUMENTED.get(provider);
        Random random = new Random(SEED);
        List<DefinitionCoverage> definitions =
                new ArrayList<>(documented.report().definitions());
        Collections.shuffle(definitions, random);
        List<String> drawn = new ArrayList<>();
        for (DefinitionCoverage coverage : definitions) {
            List<String> paths = List.copyOf(RealProvider.listed(schema(documented, coverage.key())));
            String path = paths.isEmpty() ? "" : paths.get(random.nextInt(paths.size()));
            Optional<String> text = Optional.ofNullable(
                            documented.schema().documentation().get(coverage.key()))
                    .flatMap(texts -> texts.text(path));
            if (text.isPresent() && drawn.size() < count) {
                drawn.add(String.join(
                        "\t",
                        provider.name().toLowerCase(Locale.ROOT),
                        coverage.key().toString(),
                        path,
                        String.valueOf(coverage.page()),
                        digest(text.get())));
            }
        }
        return drawn;
    }

    private static Schema schema(DocumentedProvider documented, DefinitionKey key) {
        SchemaKind kind = SchemaKind.ofFolder(key.folder()).orElseThrow();
        return documented.schema().schemas(kind).get(key.name());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
