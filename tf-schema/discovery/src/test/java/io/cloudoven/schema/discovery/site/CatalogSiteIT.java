package io.cloudoven.schema.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.discovery.HostileProvider;
import io.cloudoven.schema.discovery.MemoryStore;
import io.cloudoven.schema.discovery.ShopProvider;
import io.cloudoven.tools.Browser;
import io.cloudoven.tools.BrowserPage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses a small site in a real browser, from its files. */
class CatalogSiteIT {
    private static final String ACTIVE = "document.querySelector('[aria-selected=true]')";
    private static final String FOCUSED = "document.activeElement";

    @TempDir
    static Path folder;

    private static Browser browser;
    private BrowserPage page;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        CatalogSite.of(MemoryStore.catalog(ShopProvider.schema(), HostileProvider.schema()))
                .title("Shop catalog")
                .writeTo(folder.resolve("site"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.open(address("index.html"));
    }

    @AfterEach
    void nothingWentWrongAndNothingWasAskedOfTheNetwork() {
        assertThat(page.problems()).isEmpty();
        assertThat(page.requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        assertThat(page.eval("window.hacked")).isNull();
    }

    @Test
    void search_is_used_from_the_keyboard_alone() {
        page.press("/");
        assertThat(page.text(FOCUSED + ".getAttribute('role')")).isEqualTo("combobox");
        page.type("wheel size");
        page.waitFor(ACTIVE);
        assertThat(page.text(FOCUSED + ".getAttribute('aria-expanded')")).isEqualTo("true");
        assertThat(page.text(ACTIVE + ".querySelector('.found').textContent")).isEqualTo("shop_cart wheel.size");
        assertThat(page.text("document.querySelector('[role=status]').textContent"))
                .contains("result");

        page.press("ArrowDown");
        assertThat(page.text("document.querySelectorAll('[aria-selected=true]').length"))
                .isEqualTo("1");
        page.press("ArrowUp");
        assertThat(page.text(FOCUSED + ".getAttribute('aria-activedescendant')"))
                .isEqualTo(page.text(ACTIVE + ".id"));
        page.press("Enter");

        page.waitFor("location.hash === '#wheel.size' && document.querySelector('.revealed')");
        assertThat(page.text("document.querySelector('h1').textContent")).isEqualTo("shop_cart");
        assertThat(page.text("document.querySelector('.revealed').id")).isEqualTo("wheel.size");
        assertThat(page.text("document.getElementById('wheel.size').checkVisibility()"))
                .isEqualTo("true");
        page.waitFor(FOCUSED + ".textContent === 'size'"); // a moment after it is revealed
    }

    @Test
    void escape_closes_the_results_then_empties_the_field_then_leaves_it() {
        page.press("/");
        page.type("cart");
        page.waitFor(ACTIVE);
        page.press("Escape");
        assertThat(page.text("document.querySelector('[role=listbox]').hidden")).isEqualTo("true");
        assertThat(page.text(FOCUSED + ".value")).isEqualTo("cart");
        page.press("Escape");
        assertThat(page.text(FOCUSED + ".value")).isEmpty();
        page.press("Escape");
        assertThat(page.text(FOCUSED + ".tagName")).isEqualTo("BODY");
    }

    @Test
    void search_ranks_whole_names_then_starts_then_words_then_parts() {
        assertThat(search("cart")).startsWith("shop_cart", "shop_cart").contains("shop_till cart_id");
        assertThat(search("cart id")).startsWith("shop_till cart_id");
        assertThat(search("spare size")).startsWith("shop_cart spare.size");
        assertThat(search("heel")).contains("shop_cart wheel");
        assertThat(search("zebra")).isEmpty();
    }

    @Test
    void blocks_open_and_close_and_a_repeated_one_is_filled_in_place() {
        page.goTo(cart(""));
        String spare = "document.getElementById('spare').firstChild";
        assertThat(page.eval("document.getElementById('spare.size')")).isNull();

        page.eval(spare + ".querySelector('summary').focus()");
        page.press("Enter");
        page.waitFor("document.getElementById('spare.size')");
        assertThat(page.text(spare + ".open")).isEqualTo("true");
        assertThat(page.text("location.hash")).isEqualTo("#spare");
        assertThat(page.text("document.getElementById('spare.size').innerText")).contains("size number required");
        page.press("Enter");
        page.waitFor("!" + spare + ".open");

        page.eval("document.querySelector('.all').click()");
        page.waitFor("[...document.querySelectorAll('.group details')].every(details => details.open)");
        page.eval("document.querySelector('.all').click()");
        page.waitFor("[...document.querySelectorAll('.group details')].every(details => !details.open)");
    }

    @Test
    void a_deep_link_opens_what_is_in_a_repeated_block() {
        page.goTo(cart("#spare.serial"));

        page.waitFor("document.querySelector('.revealed')");
        assertThat(page.text("document.querySelector('.revealed').id")).isEqualTo("spare.serial");
        assertThat(page.text(FOCUSED + ".getAttribute('href')")).isEqualTo("#spare.serial");
    }

    @Test
    void colours_follow_the_system_until_somebody_chooses() {
        String ground = "getComputedStyle(document.body).backgroundColor";
        page.preferDark(false);
        String light = page.text(ground);
        page.preferDark(true);
        String dark = page.text(ground);
        assertThat(dark).isNotEqualTo(light);

        page.eval("document.querySelector('.theme').click()");
        assertThat(page.text(ground)).isEqualTo(light);
        page.goTo(cart(""));
        assertThat(page.text(ground)).isEqualTo(light);
        assertThat(page.text("document.querySelector('.theme').getAttribute('aria-label')"))
                .isEqualTo("Use dark colours");
        page.eval("localStorage.clear()");
    }

    @Test
    void snippets_are_copied() {
        page.goTo(cart(""));
        page.eval("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        page.eval("document.querySelector('.copy').click()");
        page.waitFor("document.querySelector('.copy').textContent === 'Copied'");

        assertThat(page.text("window.copied")).startsWith("import io.cloudoven.terraform.shop.Cart;");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_page_can_be_used_by_everybody(boolean dark) throws Exception {
        page.preferDark(dark);
        for (Path file : pages()) {
            page.goTo(file.toUri());
            page.eval("document.querySelectorAll('details').forEach(details => details.open = true)");
            page.press("/");
            page.type("size");
            page.waitFor("document.querySelector('[role=option], .none')");
            assertThat(PageAudit.problems(page))
                    .as(file + (dark ? ", dark" : ", light"))
                    .isEmpty();
            page.resize(360, 640);
            assertThat(PageAudit.problems(page)).as(file + ", narrow").isEmpty();
            page.resize(1280, 800);
        }
    }

    @Test
    void assistive_technology_is_told_what_there_is() {
        page.goTo(cart(""));

        assertThat(page.accessibilityTree())
                .contains(
                        "main \"\"",
                        "banner \"\"",
                        "search \"\"",
                        "navigation \"Breadcrumb\"",
                        "combobox \"Search resources and arguments\"",
                        "heading \"shop_cart\"",
                        "heading \"Required\"",
                        "link \"name\"",
                        "button \"Copy Java snippet\"",
                        "button \"Use dark colours\"")
                .anyMatch(node -> node.startsWith("DisclosureTriangle \"wheel block, 1 to 4"));
    }

    @Test
    void the_keyboard_reaches_everything_in_the_order_of_the_page() {
        page.goTo(cart(""));
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            page.press("Tab");
            stops.add(page.text(FOCUSED + ".getAttribute('aria-label') || " + FOCUSED + ".firstChild?.textContent"));
            assertThat(page.text("getComputedStyle(" + FOCUSED + ").outlineStyle"))
                    .as(stops.toString())
                    .isEqualTo("solid");
        }

        assertThat(stops)
                .containsExactly(
                        "Skip to content",
                        "Shop catalog",
                        "Search resources and arguments",
                        "Use dark colours",
                        "shop 1.2.0",
                        "resources",
                        "data source",
                        "the guide",
                        "Copy Java snippet",
                        "Java snippet",
                        "Copy Terraform snippet",
                        "Terraform snippet",
                        "Open all blocks",
                        "name");
    }

    @Test
    void without_scripts_pages_can_be_read() {
        page.runScripts(false);
        page.goTo(cart("#wheel.size"));

        page.waitForAccessible("heading \"shop_cart\"", "link \"size\"", "link \"data source\"");
    }

    @Test
    void hostile_names_and_texts_do_nothing() throws Exception {
        for (Path file : pages()) {
            page.goTo(file.toUri());
            page.eval("document.querySelectorAll('details').forEach(details => details.open = true)");
            for (String query : List.of("script", "hacked", "constructor", "__proto__")) {
                assertThat(page.eval("window.hacked")).as(file.toString()).isNull();
                search(query);
            }
        }
        page.press("/");
        page.type("window hacked");
        page.waitFor(ACTIVE);
        page.press("Enter");
        page.waitFor("document.querySelector('h1') && !document.querySelector('.home')");
    }

    private List<String> search(String query) {
        Object found = page.eval("catalogSearch.load().then(() => catalogSearch.search('" + query
                + "').results.map(r => r.argument ? r.name + ' ' + r.argument : r.name))");
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static List<Path> pages() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static URI cart(String place) {
        return URI.create(address("example.com~8443/acme/shop/1.2.0/resources/shop_cart.html") + place);
    }

    private static URI address(String path) {
        return folder.resolve("site").resolve(path).toUri();
    }
}
