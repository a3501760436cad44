package io.cloudoven.mesh.observe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cloudoven.tools.Browser;
import io.cloudoven.tools.BrowserPage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at service graphs in a real browser. */
class GraphPageIT {
    /** How many pairs of boxes overlap on the screen. */
    private static final String OVERLAPS = """
            (() => {
              const boxes = [...document.querySelectorAll('.node > rect:first-child')].map(b => b.getBoundingClientRect());
              let overlaps = 0;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) overlaps++; }));
              return overlaps;
            })()""";

    /** How many texts are wider than their box. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('.node')].filter(node => [...node.querySelectorAll('text')].some(text =>
              text.getBBox().x + text.getBBox().width > 190)).length""";

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 500})
    void a_graph_is_readable_whatever_its_size(int size) throws Exception {
        ServiceGraph graph = size == 5 ? Shops.small() : Shops.large(size);
        BrowserPage page = open("graph-" + size, graph.page());

        assertThat(page.text("document.querySelectorAll('.node').length")).isEqualTo(String.valueOf(size));
        assertThat(page.text("document.querySelectorAll('.link').length"))
                .isEqualTo(String.valueOf(graph.links().size()));
        assertThat(page.text(OVERLAPS)).isEqualTo("0");
        assertThat(page.text(TOO_WIDE)).isEqualTo("0");
        assertThat(page.text("document.querySelector('.node text').getBoundingClientRect().height > 9"))
                .isEqualTo("true");
        String loaded = page.text("performance.getEntriesByType('navigation')[0].loadEventEnd");
        System.out.println("graph of " + size + " services loaded in " + loaded + " ms");
        assertThat(page.problems()).isEmpty();
        assertThat(page.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
    }

    @Test
    void finding_a_service_brings_it_and_its_calls_before_the_eye() throws Exception {
        BrowserPage page = open("find", Shops.large(500).page());

        page.eval("document.getElementById('find').focus()");
        page.type("service-41");

        page.waitFor("document.querySelector('.node.self')");
        assertThat(page.text("document.querySelector('.node.self title').textContent"))
                .isEqualTo("deployment team-1/service-41");
        assertThat(page.text(
                        "parseFloat(document.querySelector('.node.self text').getBoundingClientRect().height) > 11"))
                .isEqualTo("true");
        assertThat(page.text("document.querySelector('#detail h2').textContent"))
                .isEqualTo("service-41");
        assertThat(page.text("document.querySelectorAll('.node.near').length > 1"))
                .isEqualTo("true");
        page.screenshot(folder.resolve("find.png"));
        assertThat(page.problems()).isEmpty();
    }

    @Test
    void the_tables_hold_the_same_for_those_who_do_not_see_the_picture() throws Exception {
        BrowserPage page = open("tables", Shops.small().page());

        assertThat(page.text("document.querySelector('#calls tbody tr').innerText"))
                .isEqualTo("web\tvoting\t90.0 %\t1.67\t15 ms\tyes");
        assertThat(page.text("document.querySelector('#services tbody tr').innerText"))
                .isEqualTo("web\temojivoto\t95.0 %\t20.0\t20 ms\t40 ms\t80 ms");
        assertThat(page.text("[...document.querySelectorAll('#calls tr')].pop().innerText"))
                .isEqualTo("voting\tsql\t–\t0.00\t0 ms\tno: the other side is not in the mesh");
        assertThat(page.accessibilityTree()).contains("table \"\"", "heading \"Services\"");
    }

    @Test
    void both_colour_schemes_have_enough_contrast() throws Exception {
        BrowserPage page = open("dark", Shops.small().page());
        for (boolean dark : new boolean[] {false, true}) {
            page.preferDark(dark);
            page.screenshot(folder.resolve("graph-" + dark + ".png"));
            assertThat(page.text("""
                            (() => {
                              const light = colour => { const [r, g, b] = colour.match(/[\\d.]+/g).map(v => v / 255)
                                .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
                              const ground = light(getComputedStyle(document.body).backgroundColor);
                              return [...document.querySelectorAll('td, th, h1, h2, #summary')].filter(element => {
                                const ink = light(getComputedStyle(element).color);
                                return (Math.max(ink, ground) + .05) / (Math.min(ink, ground) + .05) < 4.5; })
                                .map(element => element.className + element.textContent).join();
                            })()""")).isEmpty();
        }
    }

    @Test
    void a_page_that_is_served_refreshes_itself_and_says_when_it_cannot() throws Exception {
        PageOptions options = PageOptions.DEFAULT.refresh(URI.create("graph.json"), Duration.ofMillis(100));
        AtomicInteger answers = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean data = exchange.getRequestURI().getPath().endsWith(".json");
            String body = data ? Shops.large(50).json(options) : Shops.small().page(o -> options);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            boolean broken = data && answers.incrementAndGet() > 3;
            exchange.getResponseHeaders().set("Content-Type", data ? "application/json" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(broken ? 503 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            BrowserPage page = browser.open(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
            page.waitFor("document.querySelectorAll('.node').length === 50");
            page.waitFor("document.getElementById('summary').textContent.includes('the server answered 503')");
            assertThat(page.text("document.querySelectorAll('.node').length")).isEqualTo("50");
        } finally {
            server.stop(0);
        }
    }

    private static BrowserPage open(String name, String page) throws Exception {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, page);
        return browser.open(file.toUri());
    }
}
